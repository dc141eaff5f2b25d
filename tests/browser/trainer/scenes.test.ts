import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { sceneOf, scenes } from '../../../lib/simulator/scenes.ts'
import { builtSite, kinds, sharedBrowsers, sharedSite } from '../help-site/help-browser.ts'
import { keyboardPlayer } from './keyboard-player.ts'
import { openNarrow } from './open-narrow.ts'
import { bringAxe, playAll } from './play-all.ts'

const browser = sharedBrowsers({ withExtension: true })
const site = await sharedSite('/school/')
const address = `${site.url}trainer.html`

test.each(kinds)(
  'in %s every way of every scene is played to its end by keyboard alone on a narrow phone, and axe finds nothing',
  async (kind) => {
    const tab = await openNarrow(await browser(kind), address)
    const found: Record<string, string[]> = {}
    const judged = new Set<string>()
    // Its findings are the same in both.
    const ask = kind === 'chromium' ? await bringAxe(tab) : async () => []
    for (const scene of scenes)
      await playAll(tab, address, scene, async ({ step, kinds, isWide }) => {
        const all = isWide ? ['wider than the phone'] : []
        if (!judged.has(kinds)) all.push(...(await ask()))
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
