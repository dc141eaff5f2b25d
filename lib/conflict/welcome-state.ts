import type { AnsweredRole, Presence } from './presence.ts'

/** Who signs in to the service in this browser, as the first steps ask it. */
export type WelcomeAnswer = Extract<AnsweredRole, 'student' | 'parent' | 'several'>

/** Everything that the first steps show. */
export type WelcomeState = {
  /** Whether the browser lets us work on the service's sites. */
  access: 'granted' | 'missing'
  presence: Presence
  /** We know what an invite looks like. */
  knowsInvite: boolean
  /** The person's answer while it holds. */
  answer?: AnsweredRole
  /** `ready` opens them with one click; `not-allowed` = Firefox without the person's permission; `none` = on a phone. */
  privateWindows: 'ready' | 'not-allowed' | 'disabled' | 'none'
}
