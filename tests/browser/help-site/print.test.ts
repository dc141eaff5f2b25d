import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builtSite, sharedChromium, sharedSite, sheetsIn } from './help-browser.ts'

const site = await sharedSite()
const browser = await sharedChromium()
test('every answer prints on one sheet of A4, from the dark theme too', async () => {
  const page = await browser.newPage()
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
  const long: string[] = []
  const names = readdirSync(`${builtSite}ru`)
  for (const file of names.flatMap((name) => [`ru/${name}`, `en/${name}`])) {
    await page.goto(site.url + file, { waitUntil: 'domcontentloaded' })
    if (sheetsIn(await page.pdf({ preferCSSPageSize: true })) !== 1) long.push(file)
  }
  expect(long, 'Which answers need a second sheet?').toEqual([])
}, 180_000)
