import { boolean, exactOptional, literal, maxLength, pipe, strictObject, string, variant } from 'valibot'

// Lengths only: what a name, a login or a password may be, the rules say.
const text = (length: number) => pipe(string(), maxLength(length))
const invite = text(512)
const login = text(254)
const challenge = text(64)
const password = text(1024)
const name = strictObject({ last: text(240), first: text(240), middle: exactOptional(text(240)) })

const purpose = variant('kind', [
  strictObject({ kind: literal('student'), invite }),
  strictObject({ kind: literal('parent'), invite }),
  strictObject({ kind: literal('sign-in') }),
])

/** The body of every operation that has one, by the name of its schema in openapi.yaml; unknown fields are refused. */
export const bodies = {
  InviteLookup: strictObject({ invite }),
  NewChallenge: strictObject({ purpose, login }),
  LoginChange: strictObject({ login }),
  CodeAttempt: strictObject({ code: text(32) }),
  NewAccount: strictObject({ challenge, name }),
  PasswordChange: strictObject({ password, current: exactOptional(password) }),
  PasswordReset: strictObject({ challenge, password }),
  NewSession: strictObject({ challenge, password: exactOptional(password) }),
  Correction: strictObject({ invite, name }),
  Confirmation: strictObject({ invite, consent: strictObject({ given: boolean(), text: text(64) }) }),
}
