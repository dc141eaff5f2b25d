import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { goTo, lookAt, openBrowser, unfold } from './look.ts'
import { startGallery } from './start-gallery.ts'
import { pictures } from './states.ts'

// GALLERY_FOLDER=/somewhere [GALLERY_ONLY=guard/stop] [GALLERY_WIDTHS=320,1280] npx tsx tests/gallery/take-screenshots.ts
const folder = process.env.GALLERY_FOLDER
if (!folder) throw new Error('Where shall the screenshots go? Set GALLERY_FOLDER')
const only = process.env.GALLERY_ONLY ?? ''
const widths = (process.env.GALLERY_WIDTHS ?? '320,768,1280').split(',').map(Number)

await mkdir(folder, { recursive: true })
const gallery = await startGallery()
const browser = await openBrowser()
const page = await browser.newPage()
for (const picture of pictures.filter(({ view, name }) => `${view}/${name}`.startsWith(only))) {
  for (const language of ['ru', 'en'] as const) {
    for (const width of picture.view === 'popup' ? [360] : widths) {
      for (const theme of ['light', 'dark'] as const) {
        const file = (how: string) =>
          `${picture.view}-${picture.name}-${language}-${width}-${theme}${how}.png`
        const fullPage = !['panel', 'pill'].includes(picture.view)
        await goTo(page, gallery.address, picture, language)
        await lookAt(page, picture, { theme, width })
        await page.screenshot({ path: join(folder, file('')), fullPage })
        if (!(await page.$('.WayCard, mostik-panel, .OptionsTester'))) continue
        await unfold(page)
        await page.screenshot({ path: join(folder, file('-unfolded')), fullPage })
      }
    }
  }
}
await browser.close()
await gallery.stop()
