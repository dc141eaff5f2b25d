import { qrPath } from '../../components/qr-path.ts'

const svg = 'http://www.w3.org/2000/svg'

/** A QR code of an address as an SVG element; an empty one when the address is too long for a camera. */
export function drawQr(address: string): SVGSVGElement {
  const picture = document.createElementNS(svg, 'svg')
  // Here and not in the style sheet, which every article carries.
  Object.assign(picture.style, { display: 'block', width: 'min(100%, 240px)', background: '#fff' })
  const code = qrPath(address)
  if (!code) return picture
  picture.setAttribute('viewBox', `0 0 ${code.size} ${code.size}`)
  picture.setAttribute('shape-rendering', 'crispEdges')
  const path = document.createElementNS(svg, 'path')
  path.setAttribute('d', code.path)
  picture.append(path)
  return picture
}
