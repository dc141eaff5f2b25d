import type { PersonName } from '../../registration/person-name.ts'
import { addresses } from '../address.ts'
import type { ContextId } from '../browser-context.ts'
import type { Deed } from '../deed.ts'
import type { Step } from '../scene.ts'
import { people } from './people.ts'

/** The profile that is open in a context when a scene begins. */
export const profileIn = (context: ContextId): Deed => ({ context, kind: 'open', address: addresses.profile })

/** «Присоединиться», the number, the code. */
export const provedAs = (context: ContextId, comes: 'person' | 'password' | 'known' = 'person'): Step[] => [
  { id: 'join', say: 'press-join', deed: { context, kind: 'join' }, comes: 'login' },
  {
    id: 'number',
    say: 'enter-parent-number',
    deed: { context, kind: 'send-login', login: people.mother.login },
    comes: 'code',
  },
  { id: 'code', say: 'enter-code-sms', deed: { context, kind: 'send-code', code: '{code}' }, comes },
]

/** The form of a new person, then the child's data and the consent. */
export const named = (context: ContextId, name: PersonName = people.mother.name): Step => ({
  id: 'name',
  say: 'name-parent',
  deed: { context, kind: 'give-name', name },
  comes: 'child-data',
})

export const confirmed = (context: ContextId): Step => ({
  id: 'confirm',
  say: 'confirm-child',
  deed: { context, kind: 'confirm', consent: true },
  comes: 'confirmed',
})

/** From the opened invite to the confirmed child, by a parent who has no account. */
export const newParent = (context: ContextId): Step[] => [
  ...provedAs(context),
  named(context),
  confirmed(context),
]

/** The same steps under names of their own, for a second way through one scene; the last leads to `to`. */
export function branch(prefix: string, steps: readonly Step[], to = 'end'): Step[] {
  return steps.map((step, at) => {
    const named = { ...step, id: `${prefix}-${step.id}` }
    return at === steps.length - 1 && 'deed' in named ? { ...named, to } : named
  })
}
