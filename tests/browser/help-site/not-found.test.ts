import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { styleSheets } from '../../../help-site/build/style-sheets.ts'
import { writePages } from '../../../help-site/build/write-pages.tsx'
import { launchPlainChromium } from '../../support/plain-chromium.ts'
import { serveDirectory } from '../../support/serve-directory.ts'
import { until } from '../../support/wait.ts'
import { builtSite, kinds, sharedBrowsers } from './help-browser.ts'

const browser = sharedBrowsers()

async function served(folder: string, base: string) {
  const site = await serveDirectory(folder, base)
  onTestFinished(() => site.close())
  return site
}

const cases = kinds.flatMap((kind) =>
  [
    { base: '/', path: 'nothing' },
    { base: '/', path: 'ru/nothing' },
    { base: '/sub/path/', path: 'nothing/deeper/' },
    { base: '/sub/path/', path: 'en/404.html' },
  ].map((one) => ({ kind, ...one })),
)

test.each(cases)(
  'in $kind every link of the page that stands for $path below $base leads to a page, and so does its search',
  async ({ kind, base, path }) => {
    const site = await served(builtSite, base)
    const tab = await (await browser(kind)).open(site.url + path)
    // Its script sets them: nobody knows how deep the address is that was asked for.
    const pages = await until(
      async () => {
        const links = await tab.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href))
        const others = links.filter((href) => !href.includes('#main'))
        return Promise.all(others.map(async (href) => ({ href, status: (await fetch(href)).status })))
      },
      (found) => found.every(({ href, status }) => href.startsWith(site.url) && status === 200),
      'Do all links lead to pages of the site?',
    )
    expect(pages.length).toBeGreaterThan(4)
    await tab.type('#words', 'VK ID')
    await tab.click('[type=submit]')
    await tab.waitForUrl('/search.html#q=VK+ID')
    await tab.waitForText(/(Нашли|found) \d/)
    await tab.close()
  },
)

test('without JavaScript the links hold where the site was built for its address', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mostik-site-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const client = { entry: 'assets/main.js', preloads: {} }
  const address = new URL('https://school.example/sub/path/')
  await writePages({ folder, client, sheets: styleSheets(), address })
  const site = await served(folder, address.pathname)
  const plain = await launchPlainChromium()
  try {
    const page = await plain.newPage()
    await page.setJavaScriptEnabled(false)
    await page.goto(`${site.url}ru/nothing/deeper`)
    await Promise.all([page.waitForNavigation(), page.click('main a.Button')])
    expect(page.url()).toBe(`${site.url}index.html`)
  } finally {
    await plain.close()
  }
})
