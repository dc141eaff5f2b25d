import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Words } from '../i18n/translate.ts'
import { remember } from './remembered.ts'

/** A version that brought something a person may want to know: `whatsNew` in the dictionaries has its one sentence. */
export type NewsVersion = keyof Words['whatsNew']

/** Oldest first. */
const news: readonly NewsVersion[] = ['0.2.0']

/** The version up to which the person knows what is new. */
export const seenVersion = remember('local:seenVersion', v.nullable(v.string()), null)

/** Takes in why the browser started this version: to a new person everything is new, so that nothing is. */
export async function noteVersion(installed: { reason: string; previousVersion?: string }): Promise<void> {
  const { reason, previousVersion } = installed
  if (reason === 'install') await markNewsSeen()
  if (reason === 'update' && previousVersion) await seenVersion.change((seen) => seen ?? previousVersion)
}

/** What came since the person last looked: the newest version with a sentence, or undefined. */
export async function unseenNews(): Promise<NewsVersion | undefined> {
  const seen = await seenVersion.read()
  const current = browser.runtime.getManifest().version
  if (seen === null) return undefined
  return news.filter((version) => isNewer(version, seen) && !isNewer(version, current)).at(-1)
}

/** The person has read it: it is not shown again. */
export async function markNewsSeen(): Promise<void> {
  const current = browser.runtime.getManifest().version
  await seenVersion.change((seen) => (seen === current ? seen : current))
}

function isNewer(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { numeric: true }) > 0
}
