import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type SceneId, sceneOf } from '../../../lib/simulator/scenes.ts'
import { serveDirectory } from '../../support/serve-directory.ts'
import type { Tab } from '../../support/tab.ts'
import { until } from '../../support/wait.ts'
import { builtSite, kinds, launchForHelp, sharedBrowsers, sharedSite } from '../help-site/help-browser.ts'
import { keyboardPlayer } from './keyboard-player.ts'

const browser = sharedBrowsers()
const site = await sharedSite()
const address = `${site.url}trainer.html`

function sceneNamed(id: SceneId) {
  const scene = sceneOf(id)
  if (!scene) throw new Error(`Is there no scene ${id}?`)
  return scene
}
const stepIn = async (tab: Tab) => (await keyboardPlayer(tab).sight()).step
const comesTo = (tab: Tab, step: string) =>
  until(
    () => stepIn(tab),
    (now) => now === step,
    `Does the practice come to ${step}?`,
  )

/** Plays until a step. */
const playUntil = (tab: Tab, id: SceneId, last: string, step?: string) =>
  keyboardPlayer(tab).play(sceneNamed(id), async (now) => now.step !== last, step ? { step } : {})

test.each(kinds)('in %s a tab closed at any step is there again when it is opened again', async (kind) => {
  const driver = await browser(kind)
  const scene = sceneNamed('parent-new')
  let tab = await driver.open(`${address}#scene=parent-new`)
  const steps = scene.steps.map(({ id }) => id)
  for (const [at, step] of steps.entries()) {
    await comesTo(tab, step)
    const [before, url] = [await tab.evaluate(devices), await tab.url()]
    await tab.close()
    tab = await driver.open(url)
    await comesTo(tab, step)
    if (step === 'code') {
      await tab.close()
      tab = await driver.open(address)
      await tab.click('[data-resume]')
      await comesTo(tab, step)
    }
    expect(await tab.evaluate(devices), step).toEqual(before)
    await playUntil(tab, 'parent-new', steps[at + 1] ?? 'end', step)
  }
  await tab.close()
  tab = await driver.open(address)
  await tab.waitForText('Начните с этого')
  expect(await tab.evaluate(() => document.querySelectorAll('[data-resume]').length)).toBe(0)
  await tab.close()
})

// Runs in the page.
const devices = () =>
  [...document.querySelectorAll<HTMLElement>('[data-page]')].map((page) => page.textContent)

test.each(kinds)('in %s two tabs show the same practice', async (kind) => {
  const driver = await browser(kind)
  const one = await driver.open(`${address}#scene=wrong-number`)
  await comesTo(one, 'mistyped')
  const other = await driver.open(`${address}#scene=wrong-number`)
  await one.activate()
  await playUntil(one, 'wrong-number', 'number')
  await comesTo(other, 'number')
  expect(await other.evaluate(devices)).toEqual(await one.evaluate(devices))
  await other.activate()
  await playUntil(other, 'wrong-number', 'end', 'number')
  await comesTo(one, 'end')
  for (const tab of [one, other]) await tab.close()
})

test.each(kinds)('in %s the trainer is played without a network, QR code included', async (kind) => {
  const school = await serveDirectory(builtSite, '/school/')
  onTestFinished(() => school.close())
  const tab = await (await browser(kind)).open(`${school.url}trainer.html`)
  await until(
    () =>
      tab.evaluate(
        async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
      ),
    Boolean,
    'Is the site ever kept for later?',
    { timeout: 20_000 },
  )
  await school.away()
  await tab.go(`${school.url}trainer.html#scene=student-phone&step=qr`)
  await tab.reload()
  await comesTo(tab, 'qr')
  await tab.click('[data-place=scan]')
  await until(
    () => tab.evaluate(() => document.querySelector('.TrainerQr path')?.getAttribute('d')?.length ?? 0),
    (length) => length > 500,
    'Is the code ever drawn?',
  )
  await tab.click('[data-place=scan]')
  await comesTo(tab, 'end')
  await tab.close()
})

test.each(kinds)('in %s a practice that may not be kept is played in memory, and says so', async (kind) => {
  const profile = await mkdtemp(join(tmpdir(), 'mostik-profile-'))
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
  await mkdir(join(profile, 'Default'))
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } }
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(blocked))
  const driver = await launchForHelp(kind, { profile, prefs: { 'network.cookie.cookieBehavior': 2 } })
  onTestFinished(() => driver.close())
  const tab = await driver.open(`${address}#scene=code-never`)
  await tab.waitForText('Браузер не даёт сохранить тренировку')
  await playUntil(tab, 'code-never', 'end')
})

test.each(kinds)(
  'in %s the guided way of a parent takes at most twelve clicks beyond typing',
  async (kind) => {
    const tab = await (await browser(kind)).open(address)
    await tab.click('[data-scene=parent-new]')
    let clicks = 1
    for (const { id } of sceneNamed('parent-new').steps) {
      await comesTo(tab, id)
      while ((await stepIn(tab)) === id) {
        // What a person types is filled here.
        const { isFilledByClick } = await keyboardPlayer(tab).sight()
        if (isFilledByClick) await tab.click('form:has([data-pointed=true]) .TrainerForm-fill')
        const { trace } = await keyboardPlayer(tab).sight()
        await tab.click('[data-pointed=true]')
        clicks += 1
        await until(
          () => keyboardPlayer(tab).sight(),
          (now) => now.trace !== trace,
          `Does anything come of ${id}?`,
        )
      }
    }
    await tab.waitForText('Вы прошли эту историю')
    expect(clicks).toBeLessThanOrEqual(12)
    await tab.close()
  },
)

test.each(kinds)(
  'in %s a practice goes to another browser as a file, without what was typed',
  async (kind) => {
    const driver = await browser(kind)
    const tab = await driver.open(`${address}#scene=own-parent&step=private-name`)
    await comesTo(tab, 'private-name')
    await tab.click('[data-page=person] .TrainerForm-fill')
    await tab.type('[data-page=person] input', 'Печатная')
    await tab.click('[data-place=give-name]')
    await comesTo(tab, 'private-confirm')
    await tab.waitForText('Печатная')
    await tab.evaluate(() => {
      const make = URL.createObjectURL
      URL.createObjectURL = (file: Blob) => {
        file.text().then((text) => Object.assign(window, { savedFile: text }))
        return make(file)
      }
    })
    const { press } = keyboardPlayer(tab)
    await press('.TrainerFiles summary')
    await press('.TrainerFiles button')
    const text = await until(
      () => tab.evaluate(() => (window as { savedFile?: string }).savedFile ?? ''),
      (saved) => saved !== '',
      'Is a file ever made?',
    )
    expect(JSON.parse(text)).toMatchObject({ practice: { scene: 'own-parent', step: 'private-confirm' } })
    expect(text).not.toMatch(/Печатная|\+70000000/)
    const elsewhere = await driver.openPrivate(`${address}#scene=parent-new`)
    await comesTo(elsewhere, 'open')
    await elsewhere.evaluate((content) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')
      const given = new DataTransfer()
      given.items.add(new File([content], 'practice.json', { type: 'application/json' }))
      if (input) input.files = given.files
      input?.dispatchEvent(new Event('change', { bubbles: true }))
    }, text)
    await comesTo(elsewhere, 'private-confirm')
    for (const one of [tab, elsewhere]) await one.close()
  },
)
