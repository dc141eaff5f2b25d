import { expect, test } from 'vitest'
import { until } from '../../support/wait.ts'
import { sharedChromium, sharedSite } from './help-browser.ts'

const site = await sharedSite()
const page = await (await sharedChromium()).newPage()

const focused = () =>
  page.evaluate(() =>
    (document.activeElement?.textContent || document.activeElement?.id || '').replaceAll('\u00a0', ' '),
  )
const shows = (path: string) =>
  until(
    () => page.url(),
    (url) => url.includes(path),
    `Does ${path} open?`,
  )

/** Presses a key until the focus is on that text, and says how often. */
async function pressUntil(key: 'Tab' | 'ArrowDown', text: string) {
  for (let times = 1; times < 60; times += 1) {
    await page.keyboard.press(key)
    if ((await focused()).includes(text)) {
      const isSeen = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
        return outlineStyle !== 'none' && outlineWidth !== '0px'
      })
      expect(isSeen, `Is it visible that "${text}" has the focus?`).toBe(true)
      return times
    }
  }
  throw new Error(`Can "${text}" be reached with ${key}?`)
}

test('by keyboard alone one comes from the home page to an answer and says that it did not help', async () => {
  await page.goto(site.url)
  await page.keyboard.press('Tab')
  expect(await focused()).toContain('Сразу к ответу')
  await pressUntil('Tab', 'Что делать по шагам')
  await page.keyboard.press('Enter')
  await shows('own-parent-error.html')
  await until(focused, (text) => text.startsWith('Ошибка уже на экране'), 'Does the heading take the focus?')
  await pressUntil('Tab', 'Нет, не помогло')
  await page.keyboard.press('Enter')
  await pressUntil('Tab', 'Спросить другими словами')
  await page.keyboard.press('Enter')
  await shows('search.html')
})

test('by keyboard alone one chooses who one is', async () => {
  await page.goto(site.url)
  await page.focus('[value=parent]')
  await page.keyboard.press('ArrowRight')
  expect(await page.$eval('[value=student]', (one) => (one as HTMLInputElement).checked)).toBe(true)
})

test('by keyboard alone one searches, goes through the results with arrows, and comes back to the words', async () => {
  await page.goto(`${site.url}search.html`)
  await page.focus('#words')
  await page.keyboard.type('не приходт смс')
  await page.waitForSelector('.ResultList-link')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toContain('Не приходит СМС с кодом')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  expect(await focused()).toContain('Не приходит СМС с кодом')
  await page.keyboard.press('Escape')
  expect(await focused()).toBe('words')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await shows('sms-code-not-received.html')
})
