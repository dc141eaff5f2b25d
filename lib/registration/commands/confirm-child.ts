import { type Change, put, remove } from '../change.ts'
import type { Account, Joining } from '../entities.ts'
import { joining } from '../joining.ts'
import { nameOf } from '../person-name.ts'
import { get, type Moment, type Rule, refuse } from '../reading.ts'

type Confirmed = { child: string; since: number }

type Input = { context: string; invite: string; consent: { given: boolean; text: string }; key?: string }

/** «Подтвердить регистрацию ребёнка»: links child and parent (R5–R8). Repeating it, with a key or without, changes nothing. */
export function* confirmChild(input: Input, { now, settings }: Moment): Rule<Confirmed> {
  const { consent } = input
  const { adult, child, link, begun } = yield* joining(input.context, input.invite)
  const key = input.key === undefined ? undefined : `${adult.id}:${input.key}`
  const fingerprint = JSON.stringify([input.invite, consent.given, consent.text])
  const used = key === undefined ? undefined : yield* get('idempotencyKeys', key)
  if (used && used.fingerprint !== fingerprint) return yield* refuse('key-reused')
  if (link) return { result: { child: child.id, since: link.since }, changes: [] }
  if (!begun) return yield* refuse('not-joined')
  if (!consent.given || consent.text !== settings.consentText) return yield* refuse('consent-required')
  if (!nameOf(begun.name ?? child.name)) return yield* refuse('invalid-child')
  const changes = [...linked(begun, consent.text, now), ...corrected(child, begun), ...withParentRole(adult)]
  if (key !== undefined) changes.push(put('idempotencyKeys', { id: key, fingerprint }))
  return { result: { child: child.id, since: now }, changes }
}

function linked({ id, parentId, childId }: Joining, text: string, now: number): Change[] {
  return [
    put('links', { id, parentId, childId, since: now }),
    put('consents', { id, parentId, childId, text, givenAt: now }),
    remove('joinings', id),
  ]
}

const corrected = (child: Account, { name }: Joining): Change[] =>
  name ? [put('accounts', { ...child, name })] : []

/** A teacher stays a teacher (R8). */
const withParentRole = (adult: Account): Change[] =>
  adult.roles.includes('parent') ? [] : [put('accounts', { ...adult, roles: [...adult.roles, 'parent'] })]
