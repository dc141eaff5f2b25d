/** The mark of Mostik: a bridge and somebody crossing it. */
export function BridgeMark({ size }: { size: number }) {
  return (
    <svg class="BridgeMark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#1d6b57" />
      <circle cx="16" cy="8.5" r="3.6" fill="#ffc861" />
      <path d="M4 16.5H28" stroke="#fff" stroke-width="3.4" stroke-linecap="round" />
      <path
        d="M6.2 26.5C6.2 15 25.8 15 25.8 26.5"
        fill="none"
        stroke="#fff"
        stroke-width="3.4"
        stroke-linecap="round"
      />
    </svg>
  )
}
