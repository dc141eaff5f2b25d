import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { chromiumPolicy, extensionOfItsOwn, maySetChromiumPolicy } from '../../support/chromium-policy.ts'
import type { Driver } from '../../support/driver.ts'
import { geckoId } from '../../support/firefox-preferences.ts'
import { firefoxWithPolicies } from '../../support/firefox-with-policies.ts'
import { packedAddOn } from '../../support/packed-add-on.ts'
import { until } from '../../support/wait.ts'
import { builtExtension, isGuarded, openChildsBrowser, type World } from '../guard/child-browser.ts'

const secret = 'a1B2c3D4e5F6g7H8j9K0'
const firstLink = `https://sferum.ru/school-policy/first/${secret}`
const secondLink = `https://sferum.ru/school-policy/second/${secret}`
const shapeOf = (link: string) => ({ address: link.replace(secret, '<token>') })
const first = {
  helpSite: 'https://help.school.example/',
  schoolContact: 'Кабинет 12, Ирина',
  shapes: [shapeOf(firstLink)],
  pauseForbidden: true,
}
const second = { schoolContact: 'Кабинет 7', shapes: [shapeOf(secondLink)] }

/** Waits until the rules of the browser hold a school's link, or no longer do. */
async function ruled(driver: Driver, path: string, isThere: boolean): Promise<void> {
  const rules = () =>
    driver.backgroundEvaluate(async () => {
      const api = chrome.declarativeNetRequest
      return JSON.stringify([...(await api.getSessionRules()), ...(await api.getDynamicRules())])
    })
  await until(rules, (all) => all.includes(path) === isThere, `Do the rules follow the policy to ${path}?`, {
    timeout: 40_000,
    pause: 300,
  })
}

async function stopsAndOpens({ driver, sferum }: World, stopped: string, opened: string): Promise<void> {
  sferum.forgetRequests()
  expect(await isGuarded(await driver.open(stopped)), 'Is the school’s link stopped?').toBe(true)
  const asked = () => sferum.requests.filter(({ url }) => url.includes('school-policy')).length
  expect(asked(), 'Did a request leave?').toBe(0)
  expect(await isGuarded(await driver.open(opened)), 'Is a link stopped that nobody named?').toBe(false)
  expect(asked(), 'Does the control reach the stand-in?').toBeGreaterThan(0)
}

async function schoolShown({ driver }: World): Promise<void> {
  const options = await driver.openExtensionPage('options.html')
  for (const text of ['Это настроила школа', first.schoolContact, first.helpSite, 'Выключить Мостик'])
    await options.waitForText(text)
  await options.close()
  const popup = await driver.openExtensionPage('popup.html')
  await popup.waitForText('Настройки')
  expect(await popup.text(), 'May a pupil pause what the school forbids to pause?').not.toContain(
    'Пауза на час',
  )
  await popup.close()
}

test.skipIf(!maySetChromiumPolicy)(
  'in chromium a policy file’s shapes are guarded, at once after it changes, and until it goes (needs root)',
  async () => {
    const own = await extensionOfItsOwn(builtExtension('chromium'))
    onTestFinished(own.remove)
    const policy = await chromiumPolicy(own.id)
    onTestFinished(policy.remove)
    await policy.set(first)
    const world = await openChildsBrowser('chromium', { extension: own.path })
    expect(world.driver.extensionOrigin).toBe(`chrome-extension://${own.id}`)
    await ruled(world.driver, 'school-policy/first', true)
    await stopsAndOpens(world, firstLink, secondLink)
    await schoolShown(world)
    await policy.set(second)
    await ruled(world.driver, 'school-policy/second', true)
    await stopsAndOpens(world, secondLink, firstLink)
    await policy.remove()
    await ruled(world.driver, 'school-policy', false)
    expect(await isGuarded(await world.driver.open(world.invite)), 'Did more go than the policy?').toBe(true)
  },
  180_000,
)

test('in firefox a school that installs Mostik for all gets no first steps in every tab', async () => {
  const add = await mkdtemp(join(tmpdir(), 'mostik-school-'))
  onTestFinished(() => rm(add, { recursive: true, force: true }))
  const file = join(add, 'mostik.xpi')
  await writeFile(file, await packedAddOn(builtExtension('firefox')))
  const firefox = await firefoxWithPolicies({
    ExtensionSettings: { [geckoId]: { installation_mode: 'force_installed', install_url: `file://${file}` } },
  })
  onTestFinished(firefox.remove)
  const { driver, profile, invite } = await openChildsBrowser('firefox', {
    executable: firefox.executable,
    extension: false,
    welcome: true,
  })
  const guarded = async () => {
    await profile.reload()
    const tab = await driver.open(invite)
    const is = await isGuarded(tab)
    await tab.close()
    return is
  }
  await until(guarded, (is) => is, 'Does the school’s installation ever work?', { timeout: 60_000 })
  const addresses = await Promise.all((await driver.tabs()).map((tab) => tab.url()))
  expect(addresses.filter((address) => address.includes('welcome.html'))).toEqual([])
}, 120_000)

test('in firefox the shapes of policies.json are guarded, and follow it at the next start', async () => {
  const policiesFor = (policy: object) => ({ '3rdparty': { Extensions: { [geckoId]: policy } } })
  const firefox = await firefoxWithPolicies(policiesFor(first))
  onTestFinished(firefox.remove)
  const world = await openChildsBrowser('firefox', { executable: firefox.executable })
  await ruled(world.driver, 'school-policy/first', true)
  await stopsAndOpens(world, firstLink, secondLink)
  await schoolShown(world)
  await firefox.set(policiesFor(second))
  await world.driver.restart()
  await ruled(world.driver, 'school-policy/second', true)
  await stopsAndOpens(world, secondLink, firstLink)
  await firefox.set({})
  await world.driver.restart()
  await ruled(world.driver, 'school-policy', false)
  // Three starts of a browser.
}, 180_000)
