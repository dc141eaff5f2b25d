import { expect, test } from 'vitest'
import { scenes } from '../../../lib/simulator/scenes.ts'
import { sharedBrowsers, sharedSite } from '../help-site/help-browser.ts'
import { openNarrow } from './open-narrow.ts'
import { bringAxe, playAll } from './play-all.ts'

const browser = sharedBrowsers()
const site = await sharedSite()

test.each(['trainer.html', 'en/trainer.html'])(
  'axe finds nothing in any step of any scene of %s',
  async (page) => {
    const address = site.url + page
    const tab = await openNarrow(await browser('chromium'), address)
    const ask = await bringAxe(tab)
    const found: Record<string, string[]> = {}
    let asked = 0
    for (const scene of scenes)
      await playAll(tab, address, scene, async ({ step }) => {
        const all = await ask()
        asked += 1
        if (all.length > 0) found[`${scene.id} ${step}`] = all
      })
    expect(found).toEqual({})
    expect(asked, 'Is a step left out?').toBeGreaterThanOrEqual(
      scenes.reduce((all, { steps }) => all + steps.length + 1, 0),
    )
    await tab.close()
  },
)
