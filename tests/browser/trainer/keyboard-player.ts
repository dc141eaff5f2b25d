import { stepOf } from '../../../lib/simulator/guide.ts'
import type { Scene, Step } from '../../../lib/simulator/scene.ts'
import type { Key, Tab } from '../../support/tab.ts'
import { until } from '../../support/wait.ts'

/** What the page shows at one moment, as far as the way through a scene goes. */
export type Sight = {
  scene: string
  step: string
  /** Whatever changes when something was done. */
  trace: string
  /** Which kinds of things are on the screen. */
  kinds: string
  isFilledByClick: boolean
  isTick: boolean
  isWide: boolean
}

// Runs in the page.
function look(): Sight {
  const isSeen = (one: Element) => one.getClientRects().length > 0
  const seen = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(isSeen)
  const pointed = document.querySelector<HTMLElement>('[data-pointed=true]')
  const form = pointed?.closest('form')
  // A first look that the script has not taken over hears presses alone: nobody stands there yet.
  const alive = document.querySelector<HTMLElement>('[data-island]:not([data-first]) [data-step]')
  const [scene = '', step = ''] = alive?.dataset.step?.split(' ') ?? []
  const guide = seen('.TrainerGuide').map((one) =>
    ['[data-choice]', '[data-show]', '.TrainerPlan'].find((part) => one.querySelector(part)),
  )
  const pages = seen('[data-page]').map(({ dataset }) => dataset.page)
  const parts = ['.TrainerProblem', '.TrainerCall', '.TrainerQr', '.TrainerCode'].filter(
    (part) => seen(part).length > 0,
  )
  return {
    scene,
    step,
    trace: [step, pointed?.tagName, pointed?.innerText, form != null].join(' '),
    isTick: pointed?.matches('[type=checkbox]') === true,
    kinds: [...guide, ...pages, ...parts, pointed?.dataset.place?.replace(/ .*/, '')].join(' '),
    isFilledByClick: form?.querySelector('.TrainerForm-fill') != null,
    isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }
}

// Runs in the page: how many times to press Tab until this has the focus.
function tabsTo(selector: string): number {
  const target = document.querySelector(selector)
  const active = document.activeElement ?? document.body
  // A focus that is nowhere is on its way somewhere, or lost.
  if (!target || active === document.body) return -1
  if (target === active) return 0
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')].filter(
    (one) =>
      one.checkVisibility() && !one.matches(':disabled, [type=radio]:not(:checked)') && one.tabIndex >= 0,
  )
  const isBetween = (one: Element) =>
    (active.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (target === one || (target.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0)
  return all.filter(isBetween).length
}

const isFocused = (selector: string) => document.activeElement === document.querySelector(selector)

/** Plays scenes by keyboard alone: Tab to a place, then a key. */
export function keyboardPlayer(tab: Tab) {
  const sight = () => tab.evaluate(look)

  async function press(selector: string, key: Key = 'Enter') {
    const walk = async () => {
      const tabs = await tab.evaluate(tabsTo, selector)
      if (tabs < 0) return false
      await tab.door.pressKeys(Array<Key>(tabs).fill('Tab'))
      return tab.evaluate(isFocused, selector)
    }
    await until(walk, Boolean, `Can ${selector} be reached by Tab on ${await tab.url()}?`)
    await tab.door.pressKeys([key])
  }

  /** Does what the guide points at, until the guide goes on. */
  async function doStep(scene: Scene, step: Step, choice?: string): Promise<Sight> {
    let now = await sight()
    const isOn = ({ step: at }: Sight) => at !== step.id
    if ('choices' in step) await press(`[data-choice="${choice ?? step.choices[0]?.to}"]`)
    else {
      await press('[data-show]')
      await until(
        () => tab.evaluate(isFocused, '[data-show]'),
        (isStillThere) => !isStillThere,
        `Does «Показать где» bring the keyboard to ${scene.id} ${step.id}?`,
      )
      for (let presses = 0; presses < 3 && !isOn(now); presses += 1) {
        if (now.isFilledByClick) {
          await press('form:has([data-pointed=true]) .TrainerForm-fill')
          // The guide points at what sends it now.
          now = await sight()
        }
        const { trace, isTick } = now
        await press('[data-pointed=true]', isTick ? 'Space' : 'Enter')
        now = await until(
          sight,
          (after) => after.trace !== trace,
          `Does anything come of ${scene.id} ${step.id}?`,
        )
      }
    }
    return until(sight, isOn, `Does the guide go on from ${scene.id} ${step.id}?`)
  }

  return {
    sight,
    press,
    /** Plays from a step on (the first, when none is given) to the end, as long as `hasCome` wants it. */
    async play(
      scene: Scene,
      hasCome: (sight: Sight) => Promise<boolean>,
      from: { step?: string; choice?: string } = {},
    ): Promise<void> {
      const first = from.step ?? scene.steps[0]?.id
      const isThere = (now: Sight) => now.scene === scene.id && now.step === first
      let now = await until(sight, isThere, `Does ${scene.id} ever begin at ${first}?`)
      let { choice } = from
      for (;;) {
        const step = stepOf(scene, now.step)
        if (!(await hasCome(now)) || !step) return
        now = await doStep(scene, step, choice)
        choice = undefined
      }
    },
  }
}
