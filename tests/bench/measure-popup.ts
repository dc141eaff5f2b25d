import { childCopiesInvite, childSignsIn } from '../journeys/child-steps.ts'
import type { Scene } from '../journeys/journey.ts'
import { startSferum } from '../sferum/start-sferum.ts'
import { launchChromium } from '../support/chromium.ts'
import { type Figure, ratioFigure } from './figure.ts'
import { headingTime } from './heading-time.ts'
import { inTurns } from './in-turns.ts'
import type { ScratchBuild } from './scratch-build.ts'

const target = 1.5

/** How soon the popup's page is painted whole, against a blank page of the same extension: with little to say, and with an invite that waits. */
export async function measurePopup({ path }: ScratchBuild, rounds: number): Promise<Figure[]> {
  const sferum = await startSferum()
  const driver = await launchChromium({ sferum, extension: path })
  try {
    const [tab] = await driver.tabs()
    if (!tab) throw new Error('Has the browser started without a tab?')
    const opened = async (page: string) => {
      const fresh = await driver.browser().newPage()
      await new Promise((resolve) => setTimeout(resolve, 60))
      const { painted } = await headingTime(fresh, `${driver.extensionOrigin}/${page}`)
      await fresh.close()
      return painted
    }
    const measured = (when: string) =>
      inTurns(
        { popup: () => opened('popup.html'), blank: () => opened('blank.html') },
        { rounds, warmUp: 3 },
      ).then(({ popup, blank }) =>
        ratioFigure(`popup painted, ${when}`, popup, { what: 'blank page', values: blank }, target),
      )
    const fresh = await measured('nobody known')
    const scene: Scene = { driver, sferum, child: tab, parent: tab, invite: '' }
    const signedIn = { ...scene, ...(await childSignsIn.play(scene)) }
    const { invite = '' } = (await childCopiesInvite.play(signedIn)) ?? {}
    await (await driver.open(invite)).waitForText('ребёнок')
    return [fresh, await measured('an invite waits')]
  } finally {
    await driver.close()
    await sferum.close()
  }
}
