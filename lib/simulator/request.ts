import type { ChildSeen } from '../registration/child-seen.ts'
import type { CodeSent } from '../registration/code-sent.ts'
import type { CommandKind, ResultOf } from '../registration/commands.ts'
import type { Purpose } from '../registration/entities.ts'
import type { PersonName } from '../registration/person-name.ts'
import type { Refusal } from '../registration/refusals.ts'
import type { ContextId } from './browser-context.ts'

type Consent = { given: boolean; text: string }

/** What each operation of the registration API is given, besides the browser context that asks. */
type Inputs = {
  'open-class-invite': { invite: string }
  'open-parent-invite': { invite: string }
  'request-code': { purpose: Purpose; login: string }
  'request-code-again': { challenge: string }
  'change-login': { challenge: string; login: string }
  'confirm-code': { challenge: string; code: string }
  'not-me': { challenge: string }
  'sign-in': { challenge: string; password?: string }
  'reset-password': { challenge: string; password: string }
  'register-student': { challenge: string; name: PersonName }
  'register-parent': { challenge: string; name: PersonName }
  'sign-out': object
  'read-session': object
  'make-parent-invite': object
  'read-parent-invite': object
  'revoke-parent-invite': object
  join: { invite: string }
  'correct-child': { invite: string; name: PersonName }
  'confirm-child': { invite: string; consent: Consent }
  'list-children': object
  'list-parents': object
}
export type RequestKind = keyof Inputs & CommandKind

/** One request to the registration API, before anybody has put it into HTTP. */
export type ApiRequest = { [K in RequestKind]: { kind: K; context: ContextId } & Inputs[K] }[RequestKind]

type Sent = CodeSent & { challenge: string }

/** What the API answers where it says more than the rule, because the server makes ids and tokens. */
type Results = {
  'request-code': Sent
  'request-code-again': Sent
  'change-login': Sent
  'make-parent-invite': { invite: string }
  'list-children': { children: readonly ChildSeen[] }
}
export type ResultTo<K extends RequestKind> = K extends keyof Results ? Results[K] : ResultOf<K>

/** Why a deed came to nothing: a refusal by name, or that nothing got through. */
export type Trouble = { name: Refusal | 'server-error' | 'offline'; until?: number; triesLeft?: number }

/** What comes back: the result, or the trouble. */
export type ApiAnswer = { kind: 'done'; result: unknown } | { kind: 'refused'; trouble: Trouble }

/** A deed under way: it yields requests, is given answers, and ends with what it has come to. */
export type Acting<End> = Generator<ApiRequest, End, ApiAnswer>

export type AnswerTo<K extends RequestKind> =
  | { kind: 'done'; result: ResultTo<K> }
  | { kind: 'refused'; trouble: Trouble }

/** Asks the API in the middle of a deed: `yield* ask({ kind: 'join', … })`. */
export function* ask<K extends RequestKind>(request: ApiRequest & { kind: K }): Acting<AnswerTo<K>> {
  return (yield request) as AnswerTo<K>
}
