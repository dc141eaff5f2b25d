import { encode } from 'uqr'

/** A QR code of a text, row by row: `true` is dark. */
export function qrRows(text: string): boolean[][] {
  return encode(text, { ecc: 'M', border: 0 }).data
}

/** How a code is photographed; sent to the page, so plain values only. */
export type Photo = {
  /** Sides of the picture. */
  width: number
  height: number
  /** Pixels a module, and the turn in degrees. */
  module: number
  turn: number
  /** From 0 to 255: how much light varies from pixel to pixel. */
  noise: number
  /** Grey under and over the code, as in a dim room. */
  dark: number
  light: number
  type: 'image/png' | 'image/jpeg'
}

/** Runs in the page: photographs the code and gives it to the page as a person would choose, drop or paste a file. */
export async function givePhoto(
  rows: boolean[][],
  photo: Photo,
  how: 'choose' | 'drop' | 'paste',
): Promise<void> {
  const canvas = document.createElement('canvas')
  canvas.width = photo.width
  canvas.height = photo.height
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D
  const grey = (value: number) => `rgb(${value} ${value} ${value})`
  pen.fillStyle = grey(photo.light)
  pen.fillRect(0, 0, photo.width, photo.height)
  pen.translate(photo.width / 2, photo.height / 2)
  pen.rotate((photo.turn * Math.PI) / 180)
  pen.fillStyle = grey(photo.dark)
  const half = (rows.length * photo.module) / 2
  rows.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) pen.fillRect(x * photo.module - half, y * photo.module - half, photo.module, photo.module)
    })
  })
  const pixels = pen.getImageData(0, 0, photo.width, photo.height)
  let seed = 7
  for (let at = 0; at < pixels.data.length; at += 4) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    const change = (seed / 2147483648 - 0.5) * photo.noise
    for (const channel of [0, 1, 2]) pixels.data[at + channel] = (pixels.data[at + channel] ?? 0) + change
  }
  pen.putImageData(pixels, 0, 0)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, photo.type, 0.7))
  const data = new DataTransfer()
  data.items.add(new File([blob ?? ''], 'code', { type: photo.type }))
  if (how === 'choose') {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    if (!input) throw new Error('Is there a field for a picture?')
    input.files = data.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  } else if (how === 'drop') {
    document.body.dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }),
    )
  } else {
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true })
    // Firefox leaves files out of an event that a page makes.
    Object.defineProperty(paste, 'clipboardData', { value: data })
    document.body.dispatchEvent(paste)
  }
}

/** A film for Chromium's camera that shows the code: YUV4MPEG2, grey, a few frames. */
export function filmOf(
  rows: boolean[][],
  { width, height, module }: { width: number; height: number; module: number },
): Buffer {
  const luma = Buffer.alloc(width * height, 235)
  const left = Math.floor((width - rows.length * module) / 2)
  const top = Math.floor((height - rows.length * module) / 2)
  rows.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (!isDark) return
      for (let line = 0; line < module; line += 1) {
        const start = (top + y * module + line) * width + left + x * module
        luma.fill(16, start, start + module)
      }
    })
  })
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((width * height) / 2, 128)])
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`),
    frame,
    frame,
    frame,
  ])
}
