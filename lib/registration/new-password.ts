import { type Moment, type Reading, refuse } from './reading.ts'

/** A password of a length that the settings allow. */
export function* newPassword(typed: string, { settings }: Moment): Reading<string> {
  const { min, max } = settings.passwordLength
  return typed.length >= min && typed.length <= max ? typed : yield* refuse('invalid-password')
}
