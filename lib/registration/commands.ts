import { changeLogin } from './commands/change-login.ts'
import { confirmChild } from './commands/confirm-child.ts'
import { confirmCode } from './commands/confirm-code.ts'
import { correctChild } from './commands/correct-child.ts'
import { join } from './commands/join.ts'
import { listChildren } from './commands/list-children.ts'
import { listParents } from './commands/list-parents.ts'
import { makeParentInvite } from './commands/make-parent-invite.ts'
import { notMe } from './commands/not-me.ts'
import { openClassInvite } from './commands/open-class-invite.ts'
import { openParentInvite } from './commands/open-parent-invite.ts'
import { readParentInvite } from './commands/read-parent-invite.ts'
import { readSession } from './commands/read-session.ts'
import { registerParent } from './commands/register-parent.ts'
import { registerStudent } from './commands/register-student.ts'
import { requestCode } from './commands/request-code.ts'
import { requestCodeAgain } from './commands/request-code-again.ts'
import { resetPassword } from './commands/reset-password.ts'
import { revokeParentInvite } from './commands/revoke-parent-invite.ts'
import { setPassword } from './commands/set-password.ts'
import { signIn } from './commands/sign-in.ts'
import { signOut } from './commands/sign-out.ts'
import type { Moment, Rule } from './reading.ts'

/** Every command of the register: the rule's input and result type the command and its answer. */
export const commands = {
  'open-class-invite': openClassInvite,
  'request-code': requestCode,
  'request-code-again': requestCodeAgain,
  'change-login': changeLogin,
  'confirm-code': confirmCode,
  'not-me': notMe,
  'sign-in': signIn,
  'reset-password': resetPassword,
  'set-password': setPassword,
  'register-student': registerStudent,
  'register-parent': registerParent,
  'sign-out': signOut,
  'read-session': readSession,
  'make-parent-invite': makeParentInvite,
  'read-parent-invite': readParentInvite,
  'revoke-parent-invite': revokeParentInvite,
  'open-parent-invite': openParentInvite,
  join: join,
  'correct-child': correctChild,
  'confirm-child': confirmChild,
  'list-children': listChildren,
  'list-parents': listParents,
} as const satisfies Record<string, (input: never, moment: Moment) => Rule<unknown>>

type Commands = typeof commands
export type CommandKind = keyof Commands

/** A command is plain data with its own ids and codes: a log of commands and times replays to the same register. */
export type Command = { [K in CommandKind]: { kind: K } & Parameters<Commands[K]>[0] }[CommandKind]

export type ResultOf<K extends CommandKind> =
  ReturnType<Commands[K]> extends Rule<infer Result> ? Result : never
