import { expect, onTestFinished, test } from 'vitest'
import { serveDirectory } from '../../support/serve-directory.ts'
import type { Tab } from '../../support/tab.ts'
import { until } from '../../support/wait.ts'
import { builtSite, kinds, launchForHelp } from '../help-site/help-browser.ts'
import { keyboardPlayer } from './keyboard-player.ts'

/** The trainer whose script does not come before it is released. */
async function openWithoutScript(kind: (typeof kinds)[number], file: string) {
  const site = await serveDirectory(builtSite)
  onTestFinished(() => site.close())
  const driver = await launchForHelp(kind)
  onTestFinished(() => driver.close())
  const release = site.hold(/assets\/island-/)
  const tab = await driver.open('about:blank')
  await tab.door.navigate(site.url + file)
  return { tab, release }
}

// Runs in the page: how much of what was there before the script still stands, and as it was.
type Remembering = typeof globalThis & { before?: { nodes: Element[]; html: string } }
function remember(): number {
  const place = document.querySelector('[data-island]')
  const nodes = [...(place?.querySelectorAll('*') ?? [])]
  ;(globalThis as Remembering).before = { nodes, html: place?.innerHTML ?? '' }
  return nodes.length
}
function isAsBefore(): boolean {
  const { before } = globalThis as Remembering
  const isThere = before?.nodes.every((one) => one.isConnected) ?? false
  return isThere && document.querySelector('[data-island]')?.innerHTML === before?.html
}

const stepComes = (tab: Tab, step: string) =>
  until(
    async () => (await keyboardPlayer(tab).sight()).step,
    (now) => now === step,
    `Does the practice come to ${step}?`,
  )

test.each(kinds.flatMap((kind) => ['trainer.html', 'en/trainer.html'].map((file) => [kind, file] as const)))(
  'in %s the first step of %s stands there before the script, which takes it over as it is',
  async (kind, file) => {
    const { tab, release } = await openWithoutScript(kind, `${file}#scene=parent-new`)
    const shown = () =>
      tab.evaluate(
        () =>
          document.querySelector('[data-step]')?.getAttribute('data-step') ??
          document.body.innerHTML.slice(0, 3000),
      )
    await until(shown, (step) => step === 'parent-new open', 'Does the first step stand there?')
    expect(await tab.evaluate(remember)).toBeGreaterThan(50)
    expect(await tab.evaluate(() => scrollY), 'Did the address scroll past the heading?').toBe(0)
    release()
    await tab.waitForUrl(/step=open$/)
    expect(await tab.evaluate(isAsBefore)).toBe(true)
    await tab.click({ text: file.startsWith('en') ? 'All stories' : 'Все истории' })
    await until(
      () => tab.evaluate(() => document.querySelector('.TrainerMenu') !== null),
      Boolean,
      'Is it alive?',
    )
  },
)

test.each(kinds)('in %s a press that comes before the script is done when it has come', async (kind) => {
  const { tab, release } = await openWithoutScript(kind, 'trainer.html')
  const menu = () => tab.evaluate(() => document.querySelector('[data-scene]') !== null)
  await until(menu, Boolean, 'Does the menu stand there?')
  await tab.click('[data-scene]')
  expect(await menu(), 'Did anything else answer the press?').toBe(true)
  release()
  await stepComes(tab, 'open')
})

test.each(kinds)('in %s what was left half-way is there again instead of the first step', async (kind) => {
  const { tab, release } = await openWithoutScript(kind, 'trainer.html#scene=parent-new')
  release()
  await tab.waitForUrl(/step=open$/)
  await tab.click('[data-do-for-me]')
  await tab.waitForUrl(/step=(?!open)/)
  const { step } = await keyboardPlayer(tab).sight()
  await tab.go((await tab.url()).replace(/&step=.*/, ''))
  await tab.reload()
  await stepComes(tab, step)
})
