/** The mark of Mostik: a bridge and somebody crossing it. */
export function BridgeMark({ size }: { size: number }) {
  return (
    <svg class="BridgeMark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#1d6b57" />
      <circle cx="11.4" cy="8.6" r="3.7" fill="#ffc861" />
      <path
        d="M3 17.6Q16 12.2 29 17.6V27.5H26.6A4.6 4.6 0 0 0 17.4 27.5H14.6A4.6 4.6 0 0 0 5.4 27.5H3Z"
        fill="#fff"
      />
    </svg>
  )
}
