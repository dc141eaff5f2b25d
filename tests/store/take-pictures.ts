// `npm run package:pictures`: the stores' screenshots and promo tile, from the real product, into .output/package/pictures/.
import { mkdir, writeFile } from 'node:fs/promises'
import type { Browser } from 'puppeteer-core'
import { en } from '../../lib/i18n/en.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { ru } from '../../lib/i18n/ru.ts'
import type { Words } from '../../lib/i18n/translate.ts'
import { builtExtension } from '../journeys/built-extension.ts'
import { startSferum } from '../sferum/start-sferum.ts'
import buildAll from '../support/build-all.ts'
import { launchChromium } from '../support/chromium.ts'
import { framed, tile } from './frame.ts'
import { type Scene, scenes } from './scenes.ts'

const folder = new URL('../../.output/package/pictures/', import.meta.url)
const dictionaries: Record<Language, Words> = { ru, en }
// Narrower than it will be shown: stores show a picture small, and its texts must be read.
const viewports = {
  window: { width: 960, height: 600, deviceScaleFactor: 1120 / 960 },
  popup: { width: 360, height: 600, deviceScaleFactor: 1.5 },
}

buildAll()
for (const language of ['ru', 'en'] as const) {
  const target = new URL(`${language}/`, folder)
  await mkdir(target, { recursive: true })
  for (const [index, scene] of scenes.entries()) {
    const picture = await take(scene, language)
    await writeFile(new URL(`${index + 1}-${scene.name}.png`, target), picture)
    console.log(`${language}/${index + 1}-${scene.name}.png`)
  }
  await writeFile(new URL('tile.png', target), await takeTile(language))
}

async function take(scene: Scene, language: Language): Promise<Uint8Array> {
  const sferum = await startSferum()
  const driver = await launchChromium({ sferum, extension: builtExtension('chromium'), lang: language })
  try {
    const words = dictionaries[language]
    const invite = sferum.inviteFor('petya')
    const profile = await driver.open(sferum.signInUrl('petya', sferum.pageUrl('student-input')))
    await profile.waitForText(/пригласить\s+родителя/i)
    // The rules follow what the profile showed.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const tab = await scene.play({ driver, sferum, invite, words })
    const browser = driver.browser()
    const address = await tab.url()
    const page = (await browser.pages()).reverse().find((one) => one.url() === address)
    if (!page) throw new Error(`Which page shows ${scene.name}?`)
    await page.bringToFront()
    await page.setViewport(viewports[scene.frame])
    const { see } = scene
    if (see) await page.$eval(see, (part) => part.scrollIntoView({ block: 'center' }))
    await new Promise((resolve) => setTimeout(resolve, 400))
    const shot = await page.screenshot()
    return await drawn(browser, framed(shot, scene.caption[language], scene.frame), 1280, 800)
  } finally {
    await driver.close()
    await sferum.close()
  }
}

async function takeTile(language: Language): Promise<Uint8Array> {
  const sferum = await startSferum()
  const driver = await launchChromium({ sferum, lang: language })
  try {
    const { brand } = dictionaries[language]
    return await drawn(driver.browser(), await tile(brand, language), 440, 280)
  } finally {
    await driver.close()
    await sferum.close()
  }
}

async function drawn(browser: Browser, html: string, width: number, height: number): Promise<Uint8Array> {
  const page = await browser.newPage()
  await page.setViewport({ width, height, deviceScaleFactor: 1 })
  await page.setContent(html)
  return page.screenshot()
}
