import { destinationOf } from '../address.ts'
import type { ContextId } from '../browser-context.ts'
import type { Page } from '../page.ts'
import { type Acting, ask, type Trouble } from '../request.ts'
import type { SignedIn } from '../world.ts'

/** What an address shows; `signedIn` where the page has asked who that is, `null` for nobody. */
export type Shown = { page: Page; signedIn?: SignedIn | null }

/** Opens whatever lies at an address. */
export function* openAddress(context: ContextId, address: string): Acting<Shown> {
  const destination = destinationOf(address)
  switch (destination.kind) {
    case 'blank':
      return { page: { kind: 'blank' } }
    case 'unknown':
      return { page: { kind: 'unknown-address' } }
    case 'class-invite': {
      const { invite } = destination
      const answer = yield* ask({ kind: 'open-class-invite', context, invite })
      if (answer.kind === 'refused') return { page: failed(answer.trouble) }
      return { page: { kind: 'class-invite', invite, ...answer.result } }
    }
    case 'parent-invite': {
      const { invite } = destination
      const answer = yield* ask({ kind: 'open-parent-invite', context, invite })
      if (answer.kind === 'refused') return { page: failed(answer.trouble) }
      return { page: { kind: 'parent-invite', invite, ...answer.result } }
    }
    case 'invite-parent': {
      const answer = yield* ask({ kind: 'make-parent-invite', context })
      return answer.kind === 'refused' ? { page: failed(answer.trouble) } : yield* openProfile(context)
    }
    default:
      return yield* openProfile(context)
  }
}

/** The profile of whoever is signed in here, or the start page. */
export function* openProfile(context: ContextId): Acting<Shown> {
  const session = yield* ask({ kind: 'read-session', context })
  if (session.kind === 'refused') return { page: failed(session.trouble) }
  const { signedIn: who } = session.result
  if (!who) return { page: { kind: 'start' }, signedIn: null }
  const { name, roles } = who
  const signedIn = { name, roles }
  if (!roles.includes('student')) {
    const answer = yield* ask({ kind: 'list-children', context })
    if (answer.kind === 'refused') return { page: failed(answer.trouble), signedIn }
    return { page: { kind: 'adult-profile', name, roles, children: answer.result.children }, signedIn }
  }
  const parents = yield* ask({ kind: 'list-parents', context })
  const invite = yield* ask({ kind: 'read-parent-invite', context })
  if (parents.kind === 'refused') return { page: failed(parents.trouble), signedIn }
  if (invite.kind === 'refused') return { page: failed(invite.trouble), signedIn }
  const page = { kind: 'student-profile', name, parents: parents.result.parents, ...invite.result } as const
  return { page, signedIn }
}

/** The page of an address that was refused, or that did not come. */
export function failed(trouble: Trouble): Page {
  const { name } = trouble
  if (name === 'server-error' || name === 'offline') return { kind: 'blank', problem: trouble }
  return { kind: 'refused', refusal: name }
}
