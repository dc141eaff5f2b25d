import { readFile, writeFile } from 'node:fs/promises'
import { openBrowser } from './look.ts'

// Draws the extension's icons from their one source: npx tsx tests/gallery/draw-icons.ts
const folder = new URL('../../components/public/icon/', import.meta.url)
const source = await readFile(new URL('../../components/icon.svg', import.meta.url), 'utf8')
const browser = await openBrowser()
const page = await browser.newPage()
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size })
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`,
  )
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }))
}
await browser.close()
