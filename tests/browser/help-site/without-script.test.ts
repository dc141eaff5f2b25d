import { expect, test } from 'vitest'
import { slugs } from '../../../lib/help/slugs.ts'
import { sharedChromium, sharedSite } from './help-browser.ts'

const site = await sharedSite('/help/')
const page = await (await sharedChromium()).newPage()
await page.setJavaScriptEnabled(false)
await page.setViewport({ width: 360, height: 640 })

const visibleArticles = () =>
  page.$$eval('.HomePage-groups a', (links) =>
    links.filter((one) => one.checkVisibility()).map((one) => one.pathname.replace(/.*\/|\.html$/g, '')),
  )

test.each([
  ['ru', ''],
  ['en', 'en/'],
])(
  'in %s, without JavaScript, every answer is at most two presses away: who you are, and what happened',
  async (language, folder) => {
    await page.goto(`${site.url}${folder}index.html`)
    const reached = new Set(await visibleArticles())
    const byParents = reached.size
    for (const role of ['student', 'teacher']) {
      await page.click(`label:has([value=${role}])`)
      for (const slug of await visibleArticles()) reached.add(slug)
    }
    expect([...reached].sort()).toEqual([...slugs].sort())
    expect(byParents, 'Does the question who you are change anything?').toBeLessThan(reached.size)
    await page.click(`.HomePage-groups a[href$="parent-after-student.html"]`)
    expect(page.url()).toBe(`${site.url}${language}/parent-after-student.html`)
  },
)

test('without JavaScript a phone shows a parent the first answer at once', async () => {
  await page.goto(site.url)
  const box = await (await page.$('.HomePage-first p'))?.boundingBox()
  expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(640)
})

test('without JavaScript an answer leads on whether it helped or not, and nothing useless is shown', async () => {
  await page.goto(`${site.url}ru/own-parent-error.html`)
  await page.click('.WhetherHelped-answer:nth-of-type(2) summary')
  const text = () => page.$eval('body', (body) => body.innerText.replaceAll('\u00a0', ' '))
  expect(await text()).toContain('Спросите классного руководителя')
  await page.click('.WhetherHelped-answer:nth-of-type(1) summary')
  expect(await text()).toContain('Вот что обычно делают дальше')
  expect(await text()).not.toMatch(/Скопировать ответ|Напечатать/)
})

test('without JavaScript the search says so and leads to all answers', async () => {
  await page.goto(`${site.url}search.html`)
  const text = await page.$eval('main', (main) => main.innerText.replaceAll('\u00a0', ' '))
  expect(text).toContain('нужен JavaScript')
  expect(text).not.toContain('Спросите своими словами')
  await page.click('main p a[href="index.html"]')
  expect(page.url()).toBe(`${site.url}index.html`)
})
