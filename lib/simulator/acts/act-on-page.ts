import { assumedSettings } from '../../registration/settings.ts'
import { addresses } from '../address.ts'
import type { Deed } from '../deed.ts'
import { isFictional } from '../fictional.ts'
import type { Page, PageKind, PageOf, Proof } from '../page.ts'
import { type Acting, ask, type Trouble } from '../request.ts'
import { failed, openProfile, type Shown } from './open-address.ts'

type OnPage = Extract<Deed, { context: unknown }>
type Turn<K extends OnPage['kind']> = {
  /** The pages on which this can be done. */
  on: readonly PageKind[]
  act(page: never, deed: OnPage & { kind: K }): Acting<Shown>
}

/** Refusals that mean the invite itself: wherever they come, the page of the invite is over. */
const ends = ['own-parent', 'student-signed-in', 'parent-limit', 'invite-revoked', 'invite-unknown']

function kept(page: Page, trouble: Trouble): Shown {
  return { page: ends.includes(trouble.name) ? failed(trouble) : { ...page, problem: trouble } }
}

/** The page after an answer, or the same page with what was refused. */
function after<Result>(
  page: Page,
  answer: { kind: 'done'; result: Result } | { kind: 'refused'; trouble: Trouble },
  next: (result: Result) => Page,
): Shown {
  return answer.kind === 'refused' ? kept(page, answer.trouble) : { page: next(answer.result) }
}

/** A turn that leads on by itself: the API is not asked. */
function leadingTo<Given extends Page>(next: (page: Given) => Page) {
  // biome-ignore lint/correctness/useYield: one of many turns, and this one needs no answer.
  return function* (page: Given): Acting<Shown> {
    return { page: next(page) }
  }
}

/** Everything that can be done on a page, by the deed. */
export const acts = {
  'sign-in': {
    on: ['start', 'class-invite'],
    act: leadingTo((page: PageOf<'start' | 'class-invite'>) => {
      if (page.kind !== 'class-invite')
        return { kind: 'login', purpose: { kind: 'sign-in' }, logins: ['phone', 'email'] }
      const { invite, logins } = page
      // The form takes both and the rule decides: that is how one meets `email-not-allowed`.
      return { kind: 'login', purpose: { kind: 'student', invite }, logins }
    }),
  },
  join: {
    on: ['parent-invite'],
    *act(page: PageOf<'parent-invite'>, { context }): Acting<Shown> {
      return yield* joined(page, context, page.invite)
    },
  },
  'send-login': {
    on: ['login'],
    *act(page: PageOf<'login'>, { context, login }): Acting<Shown> {
      const { purpose, changing } = page
      if (!isFictional(login)) return { page: { ...page, problem: { name: 'real-looking' } } }
      const answer = changing
        ? yield* ask({ kind: 'change-login', context, challenge: changing.challenge, login })
        : yield* ask({ kind: 'request-code', context, purpose, login })
      return after(page, answer, (sent) => ({ kind: 'code', proof: { ...sent, purpose } }))
    },
  },
  resend: {
    on: ['code'],
    *act(page: PageOf<'code'>, { context }): Acting<Shown> {
      const { purpose, challenge } = page.proof
      const answer = yield* ask({ kind: 'request-code-again', context, challenge })
      return after(page, answer, (sent) => ({ kind: 'code', proof: { ...sent, purpose } }))
    },
  },
  'change-number': {
    on: ['code'],
    act: leadingTo(({ proof }: PageOf<'code'>) => ({
      kind: 'login',
      purpose: proof.purpose,
      logins: ['phone', 'email'],
      changing: proof,
    })),
  },
  'send-code': {
    on: ['code'],
    *act(page: PageOf<'code'>, { context, code }): Acting<Shown> {
      const { proof } = page
      const answer = yield* ask({ kind: 'confirm-code', context, challenge: proof.challenge, code })
      return after(page, answer, (proven) => {
        if (proven.next === 'profile') return { kind: 'person', proof }
        return { kind: proven.next === 'password' ? 'password' : 'known', proof, name: proven.name }
      })
    },
  },
  enter: {
    on: ['password', 'known'],
    *act(page: PageOf<'password' | 'known'>, { context, password }): Acting<Shown> {
      const { challenge } = page.proof
      const typed = password === undefined ? {} : { password }
      const answer = yield* ask({ kind: 'sign-in', context, challenge, ...typed })
      return answer.kind === 'refused' ? kept(page, answer.trouble) : yield* entered(page.proof, context)
    },
  },
  forgot: {
    on: ['password'],
    act: leadingTo(({ proof, name }: PageOf<'password'>) => ({ kind: 'new-password', proof, name })),
  },
  'new-password': {
    on: ['new-password'],
    *act(page: PageOf<'new-password'>, { context, password }): Acting<Shown> {
      const { challenge } = page.proof
      const answer = yield* ask({ kind: 'reset-password', context, challenge, password })
      return answer.kind === 'refused' ? kept(page, answer.trouble) : yield* entered(page.proof, context)
    },
  },
  'not-me': {
    on: ['password', 'known'],
    *act(page: PageOf<'password' | 'known'>, { context }): Acting<Shown> {
      const { proof } = page
      const answer = yield* ask({ kind: 'not-me', context, challenge: proof.challenge })
      return after(page, answer, () => ({ kind: 'person', proof }))
    },
  },
  'new-profile': {
    on: ['password', 'known'],
    act: leadingTo(({ proof }: PageOf<'password' | 'known'>) => ({ kind: 'person', proof })),
  },
  'give-name': {
    on: ['person'],
    *act(page: PageOf<'person'>, { context, name }): Acting<Shown> {
      const { challenge, purpose } = page.proof
      const kind = purpose.kind === 'student' ? 'register-student' : 'register-parent'
      const answer = yield* ask({ kind, context, challenge, name })
      return answer.kind === 'refused' ? kept(page, answer.trouble) : yield* entered(page.proof, context)
    },
  },
  'invite-parent': {
    on: ['student-profile'],
    *act(page: PageOf<'student-profile'>, { context }): Acting<Shown> {
      const answer = yield* ask({ kind: 'make-parent-invite', context })
      return after(page, answer, ({ invite }) => ({ ...page, invite }))
    },
  },
  revoke: {
    on: ['student-profile'],
    *act({ invite: _, ...page }: PageOf<'student-profile'>, { context }): Acting<Shown> {
      const answer = yield* ask({ kind: 'revoke-parent-invite', context })
      return after(page, answer, () => page)
    },
  },
  correct: {
    on: ['child-data'],
    *act(page: PageOf<'child-data'>, { context, name }): Acting<Shown> {
      const { invite, child } = page
      const answer = yield* ask({ kind: 'correct-child', context, invite, name })
      return after(page, answer, (corrected) => ({
        kind: 'child-data',
        invite,
        child: { ...child, name: corrected.name },
      }))
    },
  },
  confirm: {
    on: ['child-data'],
    *act(page: PageOf<'child-data'>, { context, consent }): Acting<Shown> {
      const { invite, child } = page
      const given = { given: consent, text: assumedSettings.consentText }
      const answer = yield* ask({ kind: 'confirm-child', context, invite, consent: given })
      return after(page, answer, () => ({ kind: 'confirmed', child }))
    },
  },
  'sign-out': {
    on: ['student-profile', 'adult-profile', 'refused', 'confirmed', 'child-data', 'parent-invite'],
    *act(page: Page, { context }): Acting<Shown> {
      const answer = yield* ask({ kind: 'sign-out', context })
      if (answer.kind === 'refused') return kept(page, answer.trouble)
      return { page: { kind: 'start' }, signedIn: null }
    },
  },
} satisfies { [K in Exclude<OnPage['kind'], 'open' | 'copy' | 'share'>]: Turn<K> }

/** «Присоединиться»: on to the number, to the child's data, or home when all is done already. */
function* joined(page: Page, context: OnPage['context'], invite: string): Acting<Shown> {
  const answer = yield* ask({ kind: 'join', context, invite })
  if (answer.kind === 'refused') return kept(page, answer.trouble)
  const { result } = answer
  if (result.next === 'child-data') return { page: { kind: 'child-data', invite, child: result.child } }
  if (result.next === 'linked') return yield* openProfile(context)
  return { page: { kind: 'login', purpose: { kind: 'parent', invite }, logins: ['phone'] } }
}

/** Somebody has just come in: back to the invite they came for, or to their profile. */
function* entered({ purpose }: Proof, context: OnPage['context']): Acting<Shown> {
  const home = yield* openProfile(context)
  if (purpose.kind !== 'parent') return home
  return { ...home, ...(yield* joined(home.page, context, purpose.invite)) }
}

/** The address that the address bar shows after a page has changed by itself. */
export function addressOf(page: Page, before: string): string {
  if (page.kind === 'student-profile' || page.kind === 'adult-profile') return addresses.profile
  return page.kind === 'start' ? addresses.start : before
}
