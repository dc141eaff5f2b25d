import type { Change } from '../registration/change.ts'
import type { Refusal } from '../registration/refusals.ts'
import type { ContextId } from './browser-context.ts'
import type { Deed } from './deed.ts'
import type { PageKind, Problem } from './page.ts'
import type { Say, SayChoice } from './says.ts'
import type { Arrived } from './world.ts'

/** What can go wrong around the registration; a part of what the API can play. */
export type SceneFault = 'code-late' | 'code-never' | 'call-instead-of-sms'

/** What a deed leads to when it goes as the scene says. */
export type Outcome = PageKind | { refused: Refusal } | { problem: Problem['name'] }

export type Choice = { say: SayChoice; to: string }

/**
 * One instruction. Where to look follows from the deed. In a deed `{code}` is the code that came, `{wrong}` another one
 * of its length, `{link}` the invite that was copied or sent last. `to`: the step after this one, or `end`; without it
 * the next in the list.
 */
export type Step = { id: string; say: Say } & (
  | { deed: Deed; comes?: Outcome; to?: string; faults?: readonly SceneFault[] }
  | { choices: readonly Choice[] }
)

export type SceneGroup = 'student' | 'parent' | 'conflict' | 'code' | 'special'

/** `done`: linked on both sides; `way`: the invite has opened; `code`: the code fits; `invited`: the link is with the parent; `limit`, `ask`: nothing more can be done here. */
export type SceneEnd = 'done' | 'way' | 'code' | 'invited' | 'limit' | 'ask'

/** A ready story: who is there, what has happened, and the way through it. */
export type Scene = {
  id: string
  group: SceneGroup
  /** How it ends. */
  end: SceneEnd
  /** People, schools and invites; passwords as typed: whoever keeps them makes digests. */
  records: readonly Change[]
  /** The contexts of this story, the one to look at first in front. */
  contexts: readonly ContextId[]
  messages: readonly Arrived[]
  /** What has been done before the story begins. */
  setup: readonly Deed[]
  faults?: readonly SceneFault[]
  /** Logins whose post goes to somebody else. */
  strangers?: readonly string[]
  steps: readonly Step[]
}
