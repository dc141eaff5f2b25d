import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { launchChromium } from '../../support/chromium.ts'
import type { Driver } from '../../support/driver.ts'
import type { Tab } from '../../support/tab.ts'
import { until } from '../../support/wait.ts'
import { isGuarded, kinds, openChildsBrowser, openWorld } from '../guard/child-browser.ts'

const secret = 'a1B2c3D4e5F6g7H8j9K0'
const example = `https://sferum.ru/own-kind/${secret}`
const sibling = 'https://sferum.ru/own-kind/Z9y8X7w6V5u4T3s2R1q0'

const openOptions = async (driver: Driver): Promise<Tab> => {
  const options = await driver.openExtensionPage('options.html')
  await options.waitForText('Какие приглашения Мостик узнаёт')
  return options
}

test.each(kinds)('in %s a forgotten shape lets its links open, and comes back when asked', async (kind) => {
  const { driver, sferum, profile, invite } = await openChildsBrowser(kind)
  // An open profile shows its invite, and would teach the shape again.
  await profile.close()
  const options = await openOptions(driver)
  await options.waitForText(/sferum\.ru\/\?p=parent_invite&token=\s*секрет/)
  await options.click({ text: 'Забыть' })
  await options.waitForText('Забыли.')
  sferum.forgetRequests()
  const opened = await driver.open(invite)
  expect(await opened.url()).toBe(invite)
  expect(sferum.inviteRequests()).toBe(1)
  await opened.close()
  await options.click({ text: 'Вернуть' })
  await options.waitForText('Вернули.')
  sferum.forgetRequests()
  expect(await isGuarded(await driver.open(invite))).toBe(true)
  expect(sferum.inviteRequests()).toBe(0)
})

test.each(kinds)(
  'in %s a shape learned from an example stops its siblings, and nothing keeps the example',
  async (kind) => {
    const { driver, sferum } = await openChildsBrowser(kind)
    const asked = () => sferum.requests.filter(({ url }) => url.includes('own-kind')).length
    const control = await driver.open(sibling)
    expect(await isGuarded(control)).toBe(false)
    expect(asked(), 'Does the control reach the stand-in?').toBeGreaterThan(0)
    await control.close()
    const options = await openOptions(driver)
    await options.type('input[type=url]', example)
    await options.waitForText(/Запомним так:\s+sferum\.ru\/own-kind\/\s*секрет/)
    await options.click({ text: 'Запомнить этот вид ссылок' })
    await options.waitForText('Теперь такие ссылки Мостик узнаёт.')
    sferum.forgetRequests()
    expect(await isGuarded(await driver.open(sibling))).toBe(true)
    expect(asked()).toBe(0)
    const kept = await driver.backgroundEvaluate(async () =>
      JSON.stringify([
        await chrome.storage.local.get(),
        await chrome.storage.session.get(),
        await chrome.declarativeNetRequest.getDynamicRules(),
      ]),
    )
    expect(kept).toContain('own-kind')
    expect(kept).not.toContain(secret)
  },
)

test.each(kinds)(
  'in %s saved settings come back from their file after everything was forgotten',
  async (kind) => {
    const folder = await mkdtemp(join(tmpdir(), 'mostik-downloads-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const prefs = { 'browser.download.folderList': 2, 'browser.download.dir': folder }
    const { driver } = await openWorld(kind, { prefs })
    if (kind === 'chromium') await downloadTo(folder, driver)
    const options = await openOptions(driver)
    await options.type('input[type=url]', example)
    await options.click({ text: 'Запомнить этот вид ссылок' })
    await options.waitForText('Теперь такие ссылки Мостик узнаёт.')
    await options.type('.OptionsHelpSite input', 'help.example/mostik')
    await options.click({ text: 'Сохранить адрес' })
    await options.waitForText('Сохранили.')
    await options.click({ text: 'English' })
    await options.waitForText('Take the settings elsewhere')
    const before = await settingsIn(driver)
    expect(before).toMatchObject({ helpSite: 'https://help.example/mostik/', language: 'en' })

    await options.click({ text: 'Save to a file' })
    const path = join(folder, 'mostik-settings.json')
    const file = await until(
      async () => ((await readdir(folder)).includes('mostik-settings.json') ? readFile(path, 'utf8') : ''),
      (text) => text.endsWith('}\n'),
      'Is the file ever saved?',
    )
    expect(file).not.toContain(secret)
    await options.click({ text: 'Forget everything…' })
    await options.click({ text: 'Yes, forget everything' })
    await options.waitForText('Готово. Мостик ничего не помнит.')
    expect(await settingsIn(driver)).toEqual({})

    await choose(options, file.slice(0, 200))
    await options.waitForText('Не получилось прочитать файл.')
    expect(await settingsIn(driver)).toEqual({})
    await choose(options, file)
    await options.waitForText('Loaded. Mostik knows 1 kind of links now.')
    expect(await settingsIn(driver)).toEqual(before)
  },
)

const settingsIn = (driver: Driver) =>
  driver.backgroundEvaluate(() => chrome.storage.local.get(['shapes', 'helpSite', 'language']))

async function downloadTo(downloadPath: string, driver: Driver): Promise<void> {
  const { browser } = driver as Awaited<ReturnType<typeof launchChromium>>
  const session = await browser().target().createCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath })
}

/** Gives the page a file as if it had been chosen: the browser's own dialogue is out of a test's reach. */
async function choose(options: Tab, text: string): Promise<void> {
  await options.evaluate((content) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]')
    const chosen = new DataTransfer()
    chosen.items.add(new File([content], 'mostik-settings.json'))
    if (field) field.files = chosen.files
    field?.dispatchEvent(new Event('change', { bubbles: true }))
  }, text)
}
