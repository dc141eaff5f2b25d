import type { Browser, Page } from 'puppeteer-core'
import type { Language } from '../../lib/i18n/language.ts'
import { launchPlainChromium } from '../support/plain-chromium.ts'
import type { pictures } from './states.ts'

/** One way to look at a picture. */
export type Look = { theme: 'light' | 'dark'; width: number }

export type Picture = (typeof pictures)[number]

/** Opens the one browser of the gallery. */
export function openBrowser(): Promise<Browser> {
  return launchPlainChromium({ args: ['--hide-scrollbars', '--no-first-run'] })
}

/** Goes to one picture of the gallery in one language and waits until it stands. */
export async function goTo(page: Page, address: string, picture: Picture, language: Language): Promise<void> {
  await page.goto(`${address}?view=${picture.view}&state=${picture.name}&lang=${language}`)
  await page.waitForSelector('html[data-ready]')
}

/** Looks at the open page in one theme and width. The popup has the width that browsers give it. */
export async function lookAt(page: Page, picture: Picture, { theme, width }: Look): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  await page.setViewport({ width: picture.view === 'popup' ? Math.min(width, 360) : width, height: 800 })
}

/** Unfolds everything that is folded, asks for the QR code, types an example into the settings and asks to forget all. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector('mostik-panel')?.shadowRoot ?? document
    for (const details of root.querySelectorAll('details')) details.open = true
    const shows = [...root.querySelectorAll('button')].find((button) =>
      /Показать QR|Show the QR|Забыть всё…|Forget everything…/.test(
        button.textContent.replaceAll('\u00a0', ' '),
      ),
    )
    shows?.click()
    const examples = ['sferum.ru/family/a1B2c3D4e5F6g7H8j9K0', 'https://example.ru/']
    for (const [index, field] of root.querySelectorAll<HTMLInputElement>('.OptionsTester input').entries()) {
      field.value = examples[index] ?? ''
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
  await page.evaluate(() => new Promise((done) => setTimeout(done, 60)))
}
