import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { serveDirectory } from '../../support/serve-directory.ts'
import type { Tab } from '../../support/tab.ts'
import { until } from '../../support/wait.ts'
import { builtSite, kinds, sharedBrowsers } from './help-browser.ts'

const browser = sharedBrowsers()

async function servedSite() {
  const site = await serveDirectory(builtSite, '/school/')
  onTestFinished(() => site.close())
  return site
}

const isKept = (tab: Tab) =>
  tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated')
const kept = (tab: Tab) =>
  until(() => isKept(tab), Boolean, 'Is the site ever kept for later?', { timeout: 20_000 })

/** Another version of the site: one page says something else. */
async function newVersion(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mostik-site-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await cp(builtSite, folder, { recursive: true })
  const page = join(folder, 'index.html')
  await writeFile(page, (await readFile(page, 'utf8')).replace('Кто вы?', 'Кто здесь?'))
  const worker = join(folder, 'sw.js')
  const source = await readFile(worker, 'utf8')
  await writeFile(worker, source.replace(/(url:"index\.html",revision:")\w+/, '$1another'))
  return folder
}

test.each(kinds)(
  'in %s, once visited, the site opens without a network: reloads, deep links, unknown addresses',
  async (kind) => {
    const site = await servedSite()
    const tab = await (await browser(kind)).open(`${site.url}ru/sms-free.html`)
    await kept(tab)
    await site.away()
    await tab.reload()
    await tab.waitForText('Снимут ли деньги?')
    await tab.go(`${site.url}en/two-parents-limit.html?from=chat`)
    await tab.waitForText('a third is not let in')
    await tab.go(`${site.url}ru/sign-out`)
    await tab.waitForText('Как выйти из аккаунта Сферума')
    await tab.go(site.url)
    await tab.waitForText('Кто вы?')
    await tab.type('#words', 'не приходит код')
    await tab.click({ text: 'Найти' })
    await tab.waitForText(/Нашли \d/)
    await tab.go(`${site.url}ru/nowhere/at-all.html`)
    await tab.waitForText('Такой страницы здесь нет')
    await tab.click({ text: 'На главную' })
    await tab.waitForUrl(`${site.url}index.html`)
    await tab.close()
  },
)

test.each(kinds)('in %s a new version waits until the person wants it, then comes once', async (kind) => {
  const site = await servedSite()
  const driver = await browser(kind)
  const tab = await driver.open(site.url)
  await kept(tab)
  await tab.reload()
  site.show(await newVersion())
  await tab.reload()
  await tab.waitForText('Есть новая версия.', 20_000)
  expect(await tab.text(), 'Did the new version come unasked?').toContain('Кто вы?')
  await tab.click({ text: 'Сколько стоит СМС с кодом?' })
  await tab.waitForUrl('sms-free.html')
  expect(await tab.text(), 'Is the offer still there after a swap?').toContain('Есть новая версия.')
  await tab.back()
  await tab.waitForUrl(/school\/$/)
  await tab.click({ text: 'Обновить' })
  await tab.waitForText('Кто здесь?')
  const loaded = await tab.evaluate(() => performance.timeOrigin)
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(await tab.evaluate(() => performance.timeOrigin), 'Does the page load again and again?').toBe(loaded)
  expect(await tab.text()).not.toContain('Есть новая версия.')
  await tab.close()
})
