import { childCopiesInvite, childSignsIn } from '../journeys/child-steps.ts'
import type { Scene } from '../journeys/journey.ts'
import { startSferum } from '../sferum/start-sferum.ts'
import { launchChromium } from '../support/chromium.ts'
import { type Figure, ratioFigure } from './figure.ts'
import { type HeadingTime, headingTime } from './heading-time.ts'
import { inTurns } from './in-turns.ts'
import type { ScratchBuild } from './scratch-build.ts'

const blankLink = 'https://sferum.ru/blank-for-bench/1'
const bounceLink = 'https://sferum.ru/bounce-for-bench/1'

/** How soon the guard's heading stands when a guarded link is opened, against a blank page of the same extension. */
export async function measureGuard({ path }: ScratchBuild, rounds: number): Promise<Figure[]> {
  const sferum = await startSferum()
  const driver = await launchChromium({ sferum, extension: path })
  try {
    const browser = driver.browser()
    const [tab] = await driver.tabs()
    if (!tab) throw new Error('Has the browser started without a tab?')
    const scene: Scene = { driver, sferum, child: tab, parent: tab, invite: '' }
    const signedIn = { ...scene, ...(await childSignsIn.play(scene)) }
    const { invite = '' } = (await childCopiesInvite.play(signedIn)) ?? {}
    await driver.backgroundEvaluate(redirectTo, 1, 'blank.html', blankLink)
    await driver.backgroundEvaluate(redirectTo, 2, 'bounce.html', bounceLink)
    // Chromium never lets the extension into private contexts: there the same browser is one without it.
    const without = await browser.createBrowserContext()
    await (await without.newPage()).goto(sferum.signInUrl('petya'))

    const opened = async (
      url: string,
      isStopped: boolean,
      { heading = 'h1', context = browser.defaultBrowserContext() } = {},
    ) => {
      const page = await context.newPage()
      await new Promise((resolve) => setTimeout(resolve, 60))
      if (isStopped && (await driver.isBackgroundRunning())) await driver.stopBackground()
      const time = await headingTime(page, url, heading)
      await page.close()
      return time
    }
    const measured = (isStopped: boolean) =>
      inTurns(
        {
          guard: () => opened(invite, isStopped, { heading: finalHeading }),
          opening: () => opened(invite, isStopped),
          redirected: () => opened(blankLink, isStopped),
          bounced: () => opened(bounceLink, isStopped),
          blank: () => opened(`${driver.extensionOrigin}/blank.html`, isStopped),
          plain: () => opened(invite, isStopped, { context: without }),
        },
        { rounds, warmUp: 3 },
      )
    return [
      ...figuresOf('', await measured(false)),
      ...figuresOf(', background stopped', await measured(true)),
    ]
  } finally {
    await driver.close()
    await sferum.close()
  }
}

// While the guard still reads what it knows, its heading only asks for a moment.
const finalHeading = 'main[aria-busy="false"] h1'
const target = 1.5

type Times = Record<'guard' | 'opening' | 'redirected' | 'bounced' | 'blank' | 'plain', HeadingTime[]>

function figuresOf(when: string, times: Times): Figure[] {
  const painted = (name: keyof Times) => times[name].map((one) => one.painted)
  const inDocument = (name: keyof Times) => times[name].map((one) => one.inDocument)
  const redirected = { what: 'blank page, same redirect', values: painted('redirected') }
  const what = `guard's heading painted${when}`
  return [
    ratioFigure(what, painted('guard'), redirected, target),
    ratioFigure(
      what,
      painted('guard'),
      { what: 'blank page, opened plainly', values: painted('blank') },
      target,
    ),
    ratioFigure(
      what,
      painted('guard'),
      { what: 'a bounce that only leads on', values: painted('bounced') },
      1.2,
    ),
    ratioFigure(what, painted('guard'), { what: 'the link without us', values: painted('plain') }),
    ratioFigure(`guard's first words painted${when}`, painted('opening'), redirected, target),
    ratioFigure(
      `guard's heading in the document${when}`,
      inDocument('guard'),
      { what: 'blank page, same redirect', values: inDocument('redirected') },
      target,
    ),
  ]
}

// A dynamic rule: the extension itself rewrites only its session rules.
async function redirectTo(id: number, name: string, link: string): Promise<void> {
  const page = chrome.runtime.getURL(name)
  await chrome.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: [id],
    addRules: [
      {
        id,
        action: {
          type: 'redirect' as chrome.declarativeNetRequest.RuleActionType.REDIRECT,
          redirect: { regexSubstitution: `${page}#\\0` },
        },
        condition: {
          regexFilter: `^${link.replaceAll('.', '\\.')}`,
          resourceTypes: ['main_frame' as chrome.declarativeNetRequest.ResourceType.MAIN_FRAME],
        },
      },
    ],
  })
}
