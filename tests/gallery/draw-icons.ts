import { readFile, writeFile } from 'node:fs/promises'
import { openBrowser } from './look.ts'
import { type Pixels, smallPng } from './small-png.ts'

// Draws the extension's icons from their one source: npx tsx tests/gallery/draw-icons.ts
const folder = new URL('../../components/public/icon/', import.meta.url)
const source = await readFile(new URL('../../components/icon.svg', import.meta.url), 'utf8')

const nothing = [29, 107, 87, 0] as const
const green = [29, 107, 87, 255] as const
const yellow = [255, 200, 97, 255] as const
const white = [255, 255, 255, 255] as const

const browser = await openBrowser()
const page = await browser.newPage()
for (const size of [16, 32, 48, 128]) {
  const pixels = await page.evaluate(draw, source, size)
  const picture = smallPng(
    pixels,
    [nothing, green, yellow, white],
    [
      [nothing, green],
      [green, yellow],
      [green, white],
    ],
  )
  await writeFile(new URL(`${size}.png`, folder), picture)
}
await browser.close()

/** Runs in the browser: the drawing at one size, pixel by pixel. */
async function draw(svg: string, size: number): Promise<Pixels> {
  const image = new Image(size, size)
  image.src = `data:image/svg+xml,${encodeURIComponent(svg.replace('<svg ', `<svg width="${size}" height="${size}" `))}`
  await image.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size })
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser draws no canvas.')
  context.drawImage(image, 0, 0, size, size)
  return { size, data: [...context.getImageData(0, 0, size, size).data] }
}
