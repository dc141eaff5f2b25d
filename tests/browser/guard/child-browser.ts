import { afterAll, onTestFinished } from 'vitest'
import { type Sferum, startSferum } from '../../sferum/start-sferum.ts'
import type { Driver } from '../../support/driver.ts'
import type { FirefoxOptions } from '../../support/firefox.ts'
import { launch } from '../../support/launch.ts'
import type { Tab } from '../../support/tab.ts'
import { until } from '../../support/wait.ts'

export const kinds = ['chromium', 'firefox'] as const
export type Kind = (typeof kinds)[number]

/** Where the built extension for this kind of browser lies. */
export const builtExtension = (kind: Kind) =>
  new URL(`../../../.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`, import.meta.url).pathname

export type World = { sferum: Sferum; driver: Driver }

type WorldOptions = { extension?: boolean | string } & Partial<Omit<FirefoxOptions, 'extension' | 'sferum'>>

/** Browsers of this file that wait for the next test, by what they were started with. */
const waiting = new Map<string, World>()
const end = ({ sferum, driver }: World) => Promise.all([driver.close(), sferum.close()])
afterAll(async () => {
  await Promise.all([...waiting.values()].map(end))
})

/**
 * A stand-in and a browser for one test; `extension` is another build's directory, or `false` for the control. What
 * can be as new again without a start goes on to the next test of the file; after a failure or a restart nothing does.
 */
export async function openWorld(kind: Kind, options: WorldOptions = {}): Promise<World> {
  const { extension = true, allowPrivate = false, neighbours = [], ...special } = options
  const key = Object.keys(special).length === 0 && JSON.stringify([kind, extension, allowPrivate, neighbours])
  const waited = key && waiting.get(key)
  if (key) waiting.delete(key)
  const world = waited || (await startWorld(kind, options))
  onTestFinished(async ({ task }) => {
    const isAsNew = task.result?.state === 'pass' && world.driver.isRenewable()
    if (key && isAsNew && !waiting.has(key)) waiting.set(key, world)
    else await end(world)
  })
  if (waited) {
    world.sferum.reset()
    await world.driver.renew()
  }
  return world
}

async function startWorld(kind: Kind, { extension = true, ...more }: WorldOptions): Promise<World> {
  const sferum = await startSferum()
  try {
    const directory = extension === true ? builtExtension(kind) : extension
    const driver = await launch(kind, { ...more, sferum, ...(directory && { extension: directory }) })
    return { sferum, driver }
  } catch (error) {
    await sferum.close()
    throw error
  }
}

export type ChildsBrowser = World & { profile: Tab; invite: string }

/** The browser in which Петя is signed in and has made his invite: the profile shows it. */
export async function openChildsBrowser(
  kind: Kind,
  options: WorldOptions & { page?: string; format?: string } = {},
): Promise<ChildsBrowser> {
  const { page = 'student-input', format, ...more } = options
  const world = await openWorld(kind, more)
  if (format) world.sferum.useFormat(format)
  world.sferum.usePage(page)
  const invite = world.sferum.inviteFor('petya')
  const profile = await world.driver.open(world.sferum.signInUrl('petya', world.sferum.pageUrl(page)))
  await profile.waitForText(/пригласить\s+родителя/i)
  if (more.extension !== false) await rulesInForce(world.driver)
  return { ...world, profile, invite }
}

/** Waits until the browser holds rules (or holds none), and has them all: their number no longer changes. */
export async function rulesInForce(driver: Driver, present = true): Promise<void> {
  const question = present ? 'Do the rules ever come?' : 'Do the rules ever go?'
  let before = -1
  const isSettled = (count: number) => {
    const settled = count > 0 === present && count === before
    before = count
    return settled
  }
  await until(() => driver.countRules(), isSettled, question, { pause: 100 })
}

/** Whether a tab came to the guard, which then shows what it stopped. */
export async function isGuarded(tab: Tab): Promise<boolean> {
  return isGuardAddress(await tab.url())
}

/** Whether an address is the guard's, after it has stored what it stopped. */
export const isGuardAddress = (address: string) =>
  /^(chrome|moz)-extension:\/\/[^/]+\/guard\.html\?n=/.test(address)
