import { writeFile } from 'node:fs/promises'
import { documentIdentity, pointOf, stateOfDocument, type Target, visibleText } from './in-page.ts'
import { until } from './wait.ts'

export type Key = 'Tab' | 'Enter' | 'Space'

/** What a browser must be able to do with one tab. */
export type TabDoor = {
  /** Starts a navigation and does not wait for its end. */
  navigate(url: string): Promise<void>
  traverse(steps: number): Promise<void>
  reload(): Promise<void>
  url(): Promise<string>
  /** The browser context: its own cookie jar. */
  context(): Promise<'default' | 'private' | `container-${string}`>
  /** Runs a function from its source; the answer is JSON. Closed shadow roots follow the arguments when asked for. */
  run(source: string, withClosedRoots: boolean): Promise<string | undefined>
  press(x: number, y: number): Promise<void>
  typeText(text: string): Promise<void>
  /** Presses keys one after another, wherever the focus is. */
  pressKeys(keys: readonly Key[]): Promise<void>
  /** Gives the page this much room, as on a phone. */
  resize(width: number, height: number): Promise<void>
  screenshot(): Promise<Uint8Array>
  activate(): Promise<void>
  close(): Promise<void>
}

export type Tab = ReturnType<typeof createTab>

/** One tab of a real browser; clicks and keys are real input at a real place. */
export function createTab(door: TabDoor) {
  async function call<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    args: unknown[],
    withClosedRoots = false,
  ): Promise<Result> {
    const json = await door.run(sourceOf(fn, args), withClosedRoots)
    return (json === undefined ? undefined : JSON.parse(json)) as Result
  }
  const identity = () => call(documentIdentity, [])

  async function settled() {
    let before = ''
    const isStill = async () => {
      const [now, state] = await call(stateOfDocument, [])
      const still = now === before && state === 'complete'
      before = now ?? ''
      return still
    }
    await until(isStill, (still) => still, 'Does this page ever finish loading?', {
      timeout: 15_000,
      pause: 60,
    })
  }

  // A download, a 204 or a jump to the same anchor changes nothing: then go on after a while.
  async function leave(start: () => Promise<void>) {
    const before = await identity().catch(() => '')
    await start()
    await until(identity, (now) => now !== before, '', { timeout: 5_000 }).catch(() => undefined)
    await settled()
  }

  async function press(target: Target) {
    await door.activate()
    const find = () => call(pointOf, [target], true)
    // A page that has just come may still move: its place of before is found again by the browser, a picture arrives.
    const findStill = async () => {
      const [before, now] = [await find(), await find()]
      return before?.x === now?.x && before?.y === now?.y ? now : undefined
    }
    const isThere = (point: Awaited<ReturnType<typeof find>>) => point !== undefined
    const point = await until(
      findStill,
      isThere,
      `Is ${JSON.stringify(target)} visible on ${await door.url()}?`,
    )
    if (point) await door.press(point.x, point.y)
  }

  const text = () => call(visibleText, [], true)
  const fits = (seen: string, wanted: string | RegExp) =>
    typeof wanted === 'string' ? seen.includes(wanted) : wanted.test(seen)

  return {
    door,
    /** Goes there as from the address bar; settles also when the extension sends it elsewhere or nothing answers. */
    go: (url: string) => leave(() => door.navigate(url)),
    back: () => leave(() => door.traverse(-1)),
    forward: () => leave(() => door.traverse(1)),
    reload: () => leave(() => door.reload()),
    settled,
    url: () => door.url(),
    context: () => door.context(),
    title: () => call(() => document.title, []),
    text,
    evaluate: <Args extends unknown[], Result>(
      fn: (...args: Args) => Result | Promise<Result>,
      ...args: Args
    ) => call(fn, args),
    /** Presses the first visible thing that fits, waiting for it; interactive things win over mere text. */
    click: press,
    async type(target: Target, typed: string) {
      await press(target)
      await door.typeText(typed)
    },
    waitForText: (wanted: string | RegExp, timeout = 10_000) =>
      until(text, (seen) => fits(seen, wanted), `Does the page ever say ${wanted}?`, { timeout }),
    waitForUrl: (wanted: string | RegExp, timeout = 10_000) =>
      until(
        () => door.url(),
        (seen) => fits(seen, wanted),
        `Does the tab ever come to ${wanted}?`,
        { timeout },
      ),
    screenshot: async (path: string) => writeFile(path, await door.screenshot()),
    activate: () => door.activate(),
    close: () => door.close(),
  }
}

/** Source of an async function that takes closed roots and gives JSON. */
export function sourceOf(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  // Compilers name inner functions by a helper that the page does not have.
  return `async (...roots) => { const __name = (one) => one
    return JSON.stringify(await (${fn.toString()})(...${JSON.stringify(args)}, ...roots)) }`
}
