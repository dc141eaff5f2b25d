import { useMemo } from 'preact/hooks'
import { qrPath } from './qr-path.ts'

type QrCodeProps = { text: string; label: string; tooLong: string }

export function QrCode({ text, label, tooLong }: QrCodeProps) {
  const code = useMemo(() => qrPath(text), [text])
  if (!code) return <p>{tooLong}</p>
  return (
    <svg
      class="QrCode"
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
      style={{ '--modules': String(code.size) }}
    >
      <rect class="QrCode-paper" width={code.size} height={code.size} />
      <path class="QrCode-ink" d={code.path} />
    </svg>
  )
}
