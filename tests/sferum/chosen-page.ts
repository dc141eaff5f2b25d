import { allPages, pageOf } from './pages/all-pages.ts'
import type { Page, PageKind } from './pages/page.ts'
import type { State } from './state.ts'

/** The variant of this kind that a test chose, else the first one. */
export function chosenPage(state: State, kind: PageKind): Page {
  const id = state.chosen.get(kind) ?? allPages.find((one) => one.kind === kind)?.id
  return pageOf(id ?? kind)
}
