import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { helpWords } from '../../lib/i18n/help-words.ts'
import { openBrowser } from './look.ts'

// Draws the pictures that a shared link of the help site shows: npx tsx tests/gallery/draw-shared-pictures.ts
const folder = new URL('../../help-site/public/', import.meta.url)
const mark = await readFile(new URL('../../components/icon.svg', import.meta.url), 'utf8')
const browser = await openBrowser()
const page = await browser.newPage()
await page.setViewport({ width: 1200, height: 630 })
await mkdir(folder, { recursive: true })
for (const language of ['ru', 'en'] as const) {
  const { brand, unofficial, home } = helpWords(language)
  await page.setContent(`<style>
    body { box-sizing: border-box; display: grid; align-content: center; gap: 44px; height: 100vh; margin: 0;
      padding: 0 96px; background: #faf6ee; color: #1f2d28; font: 44px/1.3 system-ui, sans-serif;
      border-bottom: 24px solid #1d6b57 }
    header { display: flex; align-items: center; gap: 28px }
    b { font-size: 52px }
    svg { width: 112px; height: 112px }
    h1 { margin: 0; font-size: 80px; line-height: 1.15; text-wrap: balance }
    span { color: #52605a }
  </style>
  <header>${mark}<div><b>${brand}</b><br><span>${unofficial}</span></div></header>
  <h1>${home.first}</h1>`)
  await writeFile(new URL(`og-${language}.png`, folder), await page.screenshot())
}
await browser.close()
