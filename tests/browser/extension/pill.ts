import type { Tab } from '../../support/tab.ts'
import { until } from '../../support/wait.ts'

export const pillText = 'Отправить родителю'

/** Whether a person sees the pill; Mostik has had the time to show or remove it. */
export const hasPill = async (tab: Tab) => (await tab.text()).includes(pillText)

/** Waits until the pill is seen, or is not. */
export async function waitForPill(tab: Tab, isSeen = true): Promise<void> {
  const question = isSeen ? 'Does the pill ever come?' : 'Does the pill ever go?'
  await until(
    () => hasPill(tab),
    (seen) => seen === isSeen,
    question,
  )
}

/** The page's controls whose middle or corners are under our host: a press would miss them. */
export const coveredControls = (tab: Tab) =>
  tab.evaluate(() => {
    const controls = document.querySelectorAll('a,button,input,textarea,select,summary,[role=button]')
    const isCovered = (one: Element) =>
      [...one.getClientRects()].some(({ left, right, top, bottom }) =>
        [
          [(left + right) / 2, (top + bottom) / 2],
          [left + 2, top + 2],
          [right - 2, top + 2],
          [left + 2, bottom - 2],
          [right - 2, bottom - 2],
        ].some(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.localName === 'mostik-panel'),
      )
    return [...controls].filter(isCovered).map((one) => one.outerHTML.slice(0, 80))
  })

/** How far the pill's nearest point is from the middle line of what the selector finds, in pixels; undefined = not on the screen. */
export const distanceToPill = (tab: Tab, selector: string) =>
  tab.evaluate((wanted) => {
    const anchor = document.querySelector(wanted)?.getBoundingClientRect()
    if (!anchor) return undefined
    let nearest: number | undefined
    for (let x = 2; x < innerWidth; x += 8) {
      for (let y = 2; y < innerHeight; y += 8) {
        if (document.elementFromPoint(x, y)?.localName !== 'mostik-panel') continue
        const across = Math.max(anchor.left - x, 0, x - anchor.right)
        const down = Math.max(anchor.top - y, 0, y - anchor.bottom)
        nearest = Math.min(nearest ?? Number.POSITIVE_INFINITY, Math.hypot(across, down))
      }
    }
    return nearest
  }, selector)
