import { landings } from './landings.ts'
import { mentions } from './mentions.ts'
import { otherProfiles } from './other-profiles.ts'
import { newsLinks, otherSite, vkId } from './outside.ts'
import { ownWorkerPage } from './own-worker.ts'
import type { Page } from './page.ts'
import { prerenderingPage } from './prerendering.ts'
import { refusals } from './refusals.ts'
import { singlePage } from './single-page.ts'
import { studentProfiles } from './student-profiles.ts'

/** Every page of the stand-in; the first of a kind is the one that the service shows by itself. */
export const allPages: readonly Page[] = [
  ...studentProfiles,
  ...otherProfiles,
  ...landings,
  ...refusals,
  ...mentions,
  ...singlePage,
  ownWorkerPage,
  prerenderingPage,
  newsLinks,
  vkId,
  otherSite,
]

/** The page of that id; throws when there is none. */
export function pageOf(id: string): Page {
  const page = allPages.find((one) => one.id === id)
  if (!page) throw new Error(`Is "${id}" one of the pages ${allPages.map((one) => one.id).join(', ')}?`)
  return page
}
