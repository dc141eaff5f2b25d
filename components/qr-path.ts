import { encode } from 'uqr'

/** The longest link (in bytes) whose code a phone's camera still reads from a screen. */
const longestReadable = 1200

/** A QR code as one SVG path: `size` modules a side, the quiet zone of four included. */
export type QrPath = { size: number; path: string }

/** Draws a text as a QR code, or gives undefined when the text is too long to be read by a camera. */
export function qrPath(text: string): QrPath | undefined {
  if (new TextEncoder().encode(text).length > longestReadable) return undefined
  const { data, size } = encode(text, { ecc: 'L', boostEcc: false, border: 4 })
  return { size, path: data.map(rowPath).join('') }
}

/** One rectangle for each run of dark modules. */
function rowPath(row: boolean[], y: number): string {
  const line = row.map((isDark) => (isDark ? '1' : '0')).join('')
  return [...line.matchAll(/1+/g)]
    .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('')
}
