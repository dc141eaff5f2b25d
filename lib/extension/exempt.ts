import { rulesInStep } from './rules-in-step.ts'
import { exemptions } from './session.ts'

/** How long "open here, once" lasts, in milliseconds: a registration with a code that comes late fits in. */
const exemptFor = 30 * 60_000

/**
 * Leaves a tab alone: for one link, or (without `href`) wholly, as a private window or a container; `aside` = another add-on
 * fights us, nobody said so. Resolves when the rules know.
 */
export async function exempt(
  tabId: number,
  href: string | undefined,
  now: number,
  { aside = false } = {},
): Promise<void> {
  await exemptions.change((all) => [
    ...all.filter((one) => one.tabId !== tabId && now - one.at < exemptFor),
    { tabId, at: now, ...(href !== undefined && { href }), ...(aside && { aside }) },
  ])
  await rulesInStep(now)
}

/** The exemptions that still hold at `now`. */
export async function liveExemptions(now: number) {
  return (await exemptions.read()).filter((one) => now - one.at < exemptFor)
}

/** Forgets the exemptions of a tab that was closed. */
export async function endExemption(tabId: number): Promise<void> {
  await exemptions.change((all) =>
    all.some((one) => one.tabId === tabId) ? all.filter((one) => one.tabId !== tabId) : all,
  )
}
