import axe from 'axe-core'
import { expect, test } from 'vitest'
import { sharedChromium, sharedSite, sheetsIn } from '../help-site/help-browser.ts'

const site = await sharedSite()
const browser = await sharedChromium()
const page = await browser.newPage()

const card = {
  name: 'Школа № 1 «Берёзка»',
  contacts: ['office@school.example', '+7 (495) 000-00-00'],
  hours: 'с 9 до 17',
}

test.each(['handouts.html', 'en/handouts.html'])(
  '%s prints one sheet, four of 32 cards, and a poster on one',
  async (file) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
    await page.goto(site.url + file)
    await page.evaluate((kept) => localStorage.setItem('mostik-school-card', JSON.stringify(kept)), card)
    await page.reload()
    await page.waitForSelector('.Paper')
    const counts: number[] = []
    for (const kind of await page.$$('input[name=kind]')) {
      await kind.evaluate((one) => (one as HTMLElement).click())
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
      counts.push(sheetsIn(await page.pdf({ preferCSSPageSize: true })))
      const text = await page.$eval('.HandoutsPage-paper', (paper) => (paper as HTMLElement).innerText)
      expect(text, 'Is there an invite on paper?').not.toMatch(/join|\?t=/)
    }
    expect(counts).toEqual([1, 4, 4, 1])
    await page.emulateMediaType('print')
    const cut = await page.$$eval(
      '.PaperCard',
      (cards) => cards.filter((one) => one.scrollHeight > one.clientHeight).length,
    )
    await page.emulateMediaType('screen')
    expect(cut, 'Which card is cut off?').toBe(0)
  },
)

async function violations(): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof axe }).axe
    const found = await run({ resultTypes: ['violations'] })
    const isWide = document.documentElement.scrollWidth > document.documentElement.clientWidth
    const all = found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(' | ')}`,
    )
    return isWide ? [...all, 'wider than the phone'] : all
  })
}

const report =
  'MOSTIK1;v=0.1.0;n=128;b=firefox;os=windows;at=guard;in=ordinary;host=granted;pw=not-allowed;box=yes;who=student;by=page;sure=yes;own=yes;seen=yes;set=no;link=waiting;way=private-window;end=private-not-allowed;pause=off'

test('axe finds nothing on the desk as it is used, in either theme, and a narrow phone scrolls nothing sideways', async () => {
  await page.setViewport({ width: 320, height: 640 })
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    for (const file of [
      'desk.html#case=child-on-my-number',
      'en/desk.html#case=sibling',
      `desk.html#report=${report}`,
      'handouts.html',
    ]) {
      await page.goto('about:blank')
      await page.goto(site.url + file)
      await page.waitForSelector(
        file.includes('case') ? '.AnswerText' : file.includes('report') ? '.ReportFacts' : '.Paper',
      )
      if (file.includes('report')) {
        await page.$$eval('.Unfolding:not([open]) summary', (all) => {
          for (const one of all) (one as HTMLElement).click()
        })
        await page.waitForSelector('.CardEditor select')
      }
      expect(await violations(), `${file}, ${theme}`).toEqual([])
    }
  }
})

test('by keyboard alone a supporter comes from the question to a copied answer', async () => {
  await page.setViewport({ width: 768, height: 800 })
  await page.goto('about:blank')
  await page.goto(`${site.url}desk.html`)
  await page.waitForSelector('.QuestionTree')
  const focused = () =>
    page.evaluate(() => (document.activeElement?.textContent ?? '').replaceAll('\u00a0', ' '))
  const tabTo = async (text: string) => {
    for (let times = 0; times < 30; times += 1) {
      await page.keyboard.press('Tab')
      if ((await focused()) === text) return page.keyboard.press('Enter')
    }
    throw new Error(`Can "${text}" be reached by Tab?`)
  }
  await tabTo('Родитель')
  await page.waitForFunction(() => document.activeElement?.id === 'desk-question')
  expect(await focused()).toBe('О чём речь?')
  await tabTo('Код из СМС')
  await page.waitForFunction(() =>
    document.querySelector('#desk-question:focus')?.textContent?.includes('Что с'),
  )
  await tabTo('Не приходит')
  await page.waitForSelector('.CaseResult')
  expect(await focused()).toBe('Не приходит СМС с кодом')
  await tabTo('Скопировать ответ')
  await page.waitForFunction(() => document.querySelector('[data-live]')?.textContent === 'Скопировано')
})

test('the desk loads at most 40 kB gzip of JavaScript, until the answer is shown', async () => {
  const { gzipSync } = await import('node:zlib')
  const loaded: Promise<number>[] = []
  const fresh = await browser.newPage()
  fresh.on('response', (response) => {
    if (response.url().endsWith('.js') && !response.url().endsWith('/sw.js'))
      loaded.push(response.buffer().then((body) => gzipSync(body, { level: 9 }).length))
  })
  await fresh.goto(`${site.url}desk.html#case=own-parent`, { waitUntil: 'networkidle0' })
  await fresh.waitForSelector('.AnswerText')
  const sizes = await Promise.all(loaded)
  expect(sizes.length).toBeGreaterThan(4)
  expect(sizes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(40_000)
  await fresh.close()
})
