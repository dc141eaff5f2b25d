/** The mark of Mostik: a bridge and somebody crossing it. */
export function BridgeMark({ size }: { size: number }) {
  return (
    <svg class="BridgeMark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#1d6b57" />
      <circle cx="11" cy="8" r="4" fill="#ffc861" />
      <path d="M2 17.6Q16 12.2 30 17.6V28H28A5 5 0 0 0 18 28H14A5 5 0 0 0 4 28H2Z" fill="#fff" />
    </svg>
  )
}
