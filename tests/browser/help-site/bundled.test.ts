import { expect, test } from 'vitest'
import { until } from '../../support/wait.ts'
import { kinds, sharedBrowsers } from './help-browser.ts'

const browser = sharedBrowsers({ withExtension: true })

test.each(kinds)(
  'in %s the extension carries the whole site: styled, swapped in place, searched',
  async (kind) => {
    const driver = await browser(kind)
    const tab = await driver.openExtensionPage('help/index.html')
    await tab.waitForText('Кто вы?')
    const paper = await tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(paper, 'Does the policy of the extension allow the styles inside the page?').not.toBe(
      'rgba(0, 0, 0, 0)',
    )
    await tab.evaluate(() => void Object.assign(window, { stays: true }))
    await tab.click({ text: 'Сколько стоит СМС с кодом?' })
    await tab.waitForUrl('/help/ru/sms-free.html')
    expect(await tab.evaluate(() => 'stays' in window)).toBe(true)
    expect(await tab.text(), 'What would others do with an address of the extension?').not.toMatch(
      /QR|Скопировать ссылку/,
    )
    await tab.click('.Frame-link[href$="search.html"]')
    await tab.waitForUrl('/help/search.html')
    await tab.type('#words', 'gfhjkm')
    await tab.waitForText(/Нашли \d/)
    const rounded = await tab.evaluate(
      () => getComputedStyle(document.querySelector('.ResultList-link') ?? document.body).borderRadius,
    )
    expect(rounded, 'Is the linked style sheet allowed too?').not.toBe('0px')
    expect(driver.refused).toEqual([])
    await tab.close()
  },
)

test.each(kinds)('in %s the bundled copy has no worker and no map for search engines', async (kind) => {
  const tab = await (await browser(kind)).openExtensionPage('help/index.html')
  const missing = await until(
    () =>
      tab.evaluate(() =>
        Promise.all(
          ['sw.js', 'sitemap.xml', 'og-ru.png'].map(
            (name) =>
              new Promise<boolean>((resolve) => {
                const request = new XMLHttpRequest()
                request.onloadend = () => resolve(request.status === 0 || request.status >= 400)
                request.open('GET', name)
                request.send()
              }),
          ),
        ),
      ),
    Boolean,
    'Do the requests ever end?',
  )
  expect(missing).toEqual([true, true, true])
  await tab.close()
})
