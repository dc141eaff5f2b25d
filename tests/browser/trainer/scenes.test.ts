import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import type { Scene } from '../../../lib/simulator/scene.ts'
import { sceneOf, scenes } from '../../../lib/simulator/scenes.ts'
import type { Tab } from '../../support/tab.ts'
import { builtSite, kinds, sharedBrowsers, sharedSite } from '../help-site/help-browser.ts'
import { keyboardPlayer, type Sight } from './keyboard-player.ts'
import { openNarrow } from './open-narrow.ts'

const browser = sharedBrowsers({ withExtension: true })
const site = await sharedSite('/school/')
const address = `${site.url}trainer.html`

// Runs in the page, with everything unfolded.
async function violations(): Promise<string[]> {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
  for (const one of folded) one.open = true
  const { run } = (window as unknown as { axe: typeof axe }).axe
  const found = await run({ resultTypes: ['violations'] })
  for (const one of folded) one.open = false
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
}

/** Plays every way of a scene, each step once; what is seen at each is told. */
async function playAll(tab: Tab, scene: Scene, tell: (sight: Sight) => Promise<void>) {
  const { play } = keyboardPlayer(tab)
  const seen = new Set<string>()
  const hasCome = async (sight: Sight) => {
    const isNew = !seen.has(sight.step)
    seen.add(sight.step)
    if (isNew) await tell(sight)
    return isNew
  }
  await tab.go(`${address}#scene=${scene.id}`)
  await play(scene, hasCome)
  for (const step of scene.steps)
    for (const { to } of 'choices' in step ? step.choices : []) {
      if (seen.has(to)) continue
      await tab.go(`${address}#scene=${scene.id}&step=${step.id}`)
      seen.delete(step.id)
      await play(scene, hasCome, { step: step.id, choice: to })
    }
  const ids = [...scene.steps.map(({ id }) => id), 'end']
  expect([...seen].sort(), `Which step of ${scene.id} is never seen?`).toEqual(ids.sort())
}

test.each(kinds)(
  'in %s every way of every scene is played to its end by keyboard alone on a narrow phone, and axe finds nothing',
  async (kind) => {
    const tab = await openNarrow(await browser(kind), address)
    const found: Record<string, string[]> = {}
    const judged = new Set<string>()
    // Its findings are the same in both.
    if (kind === 'chromium') await tab.door.run(`async () => { ${axe.source} }`, false)
    for (const scene of scenes)
      await playAll(tab, scene, async ({ step, kinds, isWide }) => {
        const all = isWide ? ['wider than the phone'] : []
        if (kind === 'chromium' && !judged.has(kinds)) all.push(...(await tab.evaluate(violations)))
        judged.add(kinds)
        if (all.length > 0) found[`${scene.id} ${step}: ${kinds}`] = all
      })
    expect(found).toEqual({})
    expect(judged.size, 'Are all steps the same?').toBeGreaterThan(20)
    await tab.close()
  },
  120_000,
)

const bundled = kinds.flatMap((kind) => [
  { kind, file: 'help/trainer.html', end: 'Ребёнок и родитель видят друг друга', name: 'Маша' },
  { kind, file: 'help/en/trainer.html', end: 'Child and parent show in each other', name: 'Masha' },
])

test.each(bundled)(
  'in $kind a scene of $file is played to its end inside the extension',
  async ({ kind, file, end, name }) => {
    const driver = await browser(kind)
    const scene = sceneOf('own-parent')
    if (!scene) throw new Error('Is there no such scene any more?')
    const tab = await driver.openExtensionPage(file)
    // Both languages share one practice: begun from the menu, the names are of this one.
    await tab.click('[href="#scene=own-parent"]')
    await keyboardPlayer(tab).play(scene, async () => true)
    await tab.waitForText(end)
    expect(await tab.text()).toContain(name)
    expect(driver.refused).toEqual([])
    await tab.close()
  },
)

test('the page of the trainer loads at most 60 kB of scripts (gzip) to play', async () => {
  const tab = await (await browser('chromium')).open(`${address}#scene=parent-new`)
  await tab.waitForText('Шаг 1')
  const loaded = await tab.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js')),
  )
  await tab.close()
  const files = [...new Set(loaded)].filter((path) => !path.endsWith('/sw.js'))
  expect(files.length).toBeGreaterThan(3)
  const sizes = files.map(
    (path) => gzipSync(readFileSync(join(builtSite, path.replace('/school/', ''))), { level: 9 }).length,
  )
  expect(sizes.reduce((all, size) => all + size)).toBeLessThanOrEqual(60_000)
})
