import * as v from 'valibot'
import { remember } from './remembered.ts'
import { rulesInStep } from './rules-in-step.ts'
import { policy } from './settings.ts'

/** How long a pause lasts, in milliseconds. */
const pauseFor = 3_600_000

export const pausedUntil = remember('local:pausedUntil', v.nullable(v.number()), null)

/**
 * Until when Mostik keeps out of everything (epoch milliseconds), or undefined; never longer than an hour, also when a
 * clock was set back, and never where the school forbids it.
 */
export async function pauseEnd(now: number): Promise<number | undefined> {
  const until = await pausedUntil.read()
  if (until === null || until <= now || until - now > pauseFor) return undefined
  return (await policy.read()).pauseForbidden ? undefined : until
}

/** Keeps out of everything for an hour: no rule, no second line, no panel. Resolves when the rules are gone. */
export async function pause(now: number): Promise<void> {
  await pausedUntil.change(() => now + pauseFor)
  await rulesInStep(now)
}

/** Is at work again. Resolves when the rules stand. */
export async function endPause(now: number): Promise<void> {
  await pausedUntil.forget()
  await rulesInStep(now)
}

/** Forgets a pause whose hour is over; whoever listens to what is remembered hears of it. */
export async function endOldPause(now: number): Promise<void> {
  if ((await pausedUntil.read()) !== null && (await pauseEnd(now)) === undefined) await pausedUntil.forget()
}
