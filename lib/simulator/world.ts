import type { Role } from '../registration/entities.ts'
import type { PersonName } from '../registration/person-name.ts'
import { type ContextId, contextIds } from './browser-context.ts'
import type { Page } from './page.ts'

export type SignedIn = { name: PersonName; roles: readonly Role[] }

/** What one browser context shows. */
export type ContextNow = { address: string; page: Page; signedIn?: SignedIn }

/** What has come to the person outside the browser; `at` may lie in the future: then it has not come yet. */
export type Arrived = { at: number } & (
  | { kind: 'sms' | 'email'; to: string; code: string }
  | { kind: 'call'; to: string; from: string; end?: 'answered' | 'declined' }
  | { kind: 'chat'; from: 'child' | 'school'; link: string }
)

/** The whole practice: what every browser context shows, what has arrived, the copied link and the clock. */
export type World = {
  contexts: Readonly<Record<ContextId, ContextNow>>
  messages: readonly Arrived[]
  clipboard?: string
  /** Epoch milliseconds of the practice clock: it moves by deeds alone, so that nobody is hurried. */
  now: number
}

/** When every practice begins. */
const beginning = Date.UTC(2026, 8, 1, 12)

const nothing: ContextNow = { address: '', page: { kind: 'blank' } }

/** A world in which nothing is open yet. */
export const blankWorld = (messages: readonly Arrived[] = []): World => ({
  contexts: Object.fromEntries(contextIds.map((id) => [id, nothing])) as Record<ContextId, ContextNow>,
  messages,
  now: beginning,
})

/** The same world with another page in one of its contexts. */
export function showing(world: World, context: ContextId, change: Partial<ContextNow>): World {
  const { [context]: before } = world.contexts
  return { ...world, contexts: { ...world.contexts, [context]: { ...before, ...change } } }
}

/** What has come by now, the latest last. */
export const arrived = ({ messages, now }: World): readonly Arrived[] =>
  messages.filter(({ at }) => at <= now)
