import { readdirSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { expect, test } from 'vitest'
import { builtSite, sharedSite } from './help-browser.ts'

const site = await sharedSite()
const sheets = (pdf: Uint8Array) =>
  (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g) ?? []
  ).length

test('every answer prints on one sheet of A4, from the dark theme too', async () => {
  const browser = await puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage()
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
  const long: string[] = []
  const names = readdirSync(`${builtSite}ru`)
  for (const file of names.flatMap((name) => [`ru/${name}`, `en/${name}`])) {
    await page.goto(site.url + file, { waitUntil: 'domcontentloaded' })
    if (sheets(await page.pdf({ preferCSSPageSize: true })) !== 1) long.push(file)
  }
  await browser.close()
  expect(long, 'Which answers need a second sheet?').toEqual([])
}, 180_000)
