/** The mark of Mostik: a bridge and somebody crossing it. */
export function BridgeMark({ size }: { size: number }) {
  return (
    <svg class="BridgeMark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#1d6b57" />
      <circle cx="16" cy="7.6" r="3.6" fill="#ffc861" />
      <path d="M3 18.2Q16 10.8 29 18.2V27H24.4A8.4 8.4 0 0 0 7.6 27H3Z" fill="#fff" />
    </svg>
  )
}
