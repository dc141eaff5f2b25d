import type { PersonName } from '../registration/person-name.ts'
import type { ContextId } from './browser-context.ts'

type InContext =
  | { kind: 'open'; address: string }
  | { kind: 'send-login'; login: string }
  | { kind: 'send-code'; code: string }
  | { kind: 'enter'; password?: string }
  | { kind: 'new-password'; password: string }
  | { kind: 'give-name' | 'correct'; name: PersonName }
  | { kind: 'confirm'; consent: boolean }
  | {
      kind:
        | 'sign-in'
        | 'join'
        | 'resend'
        | 'change-number'
        | 'forgot'
        | 'not-me'
        | 'new-profile'
        | 'invite-parent'
        | 'copy'
        | 'share'
        | 'revoke'
        | 'sign-out'
    }

/** What a person does: on a page of a browser context, with a call that comes in, or by letting time pass. */
export type Deed =
  | ({ context: ContextId } & InContext)
  | { kind: 'wait'; minutes: number }
  | { kind: 'answer-call' | 'decline-call' }
