import { apply } from '../../../lib/registration/apply.ts'
import { type Change, put } from '../../../lib/registration/change.ts'
import type { Command, ResultOf } from '../../../lib/registration/commands.ts'
import type { AnswerTo } from '../../../lib/registration/decide.ts'
import type { EntityName } from '../../../lib/registration/entities.ts'
import { entityNames } from '../../../lib/registration/indexes.ts'
import { createMemoryRegister, type MemoryRegister } from '../../../lib/registration/memory-register.ts'
import type { PersonName } from '../../../lib/registration/person-name.ts'
import type { Refusal } from '../../../lib/registration/refusals.ts'

/** Two invented schools with three classes, one teacher with a password and one child imported without a name. */
export const school: readonly Change[] = [
  put('schools', { id: 'school-1', name: 'Школа № 1' }),
  put('schools', { id: 'school-2', name: 'Лицей' }),
  put('classes', { id: 'class-3', schoolId: 'school-1', grade: 3, letter: 'А' }),
  put('classes', { id: 'class-7', schoolId: 'school-1', grade: 7, letter: 'Б' }),
  put('classes', { id: 'class-9', schoolId: 'school-2', grade: 9, letter: 'В' }),
  put('classInvites', { id: 'class-3-invite', classId: 'class-3' }),
  put('classInvites', { id: 'class-7-invite', classId: 'class-7' }),
  put('classInvites', { id: 'class-9-invite', classId: 'class-9' }),
  put('accounts', {
    id: 'teacher',
    login: '+70000000090',
    name: { last: 'Павлова', first: 'Анна', middle: 'Ильинична' },
    roles: ['teacher'],
    password: 'teacher-secret',
    createdAt: 0,
  }),
  put('accounts', {
    id: 'imported',
    login: '+70000000091',
    name: { last: '12345', first: 'Ваня' },
    roles: ['student'],
    classId: 'class-7',
    createdAt: 0,
  }),
]

/** Everything in a register, to be compared. */
export const contents = (register: MemoryRegister) =>
  Object.fromEntries(entityNames.map((entity: EntityName) => [entity, register.all(entity)]))

const name: PersonName = { last: 'Иванова', first: 'Мария' }
export const token = (of: string) => `invite-of-${of}`.padEnd(20, '-')
export const consent = { given: true, text: '2026-09-01' }

/** Freezes what goes in, so that a rule which writes into a record it was given fails at once. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}

/** A register with a clock and a log, and the journeys of the product in one call each. */
export function createWorld() {
  const register = createMemoryRegister(frozen(school))
  const log: { command: Command; now: number }[] = []
  let now = 1_800_000_000_000
  let last = 0

  function run<C extends Command>(command: C): AnswerTo<C> {
    const answer = apply(register, command, now)
    log.push({ command, now })
    register.write(frozen(answer.changes))
    return answer
  }
  function ok<C extends Command>(command: C): ResultOf<C['kind']> {
    const answer = run(command)
    if (answer.kind === 'refused') throw new Error(`Why was ${command.kind} refused: ${answer.refusal}?`)
    return answer.result
  }
  const refused = (command: Command): Refusal | 'done' => {
    const answer = run(command)
    return answer.kind === 'refused' ? answer.refusal : 'done'
  }

  /** From the first code to the confirmed one; gives the challenge's id. */
  function prove(
    context: string,
    login: string,
    purpose: Extract<Command, { kind: 'request-code' }>['purpose'],
  ) {
    last += 1
    const challenge = `challenge-${last}`
    ok({ kind: 'request-code', context, challenge, purpose, login, code: '123456', by: 'sms' })
    const next = ok({ kind: 'confirm-code', context, challenge, code: '123456' })
    return { challenge, ...next }
  }
  function student(context: string, id: string, login: string, invite = 'class-7-invite') {
    const { challenge } = prove(context, login, { kind: 'student', invite })
    ok({ kind: 'register-student', context, challenge, account: id, name })
    return ok({ kind: 'make-parent-invite', context, invite: token(id) }).invite
  }
  function parent(context: string, id: string, login: string, invite: string) {
    const { challenge } = prove(context, login, { kind: 'parent', invite })
    ok({ kind: 'register-parent', context, challenge, account: id, name })
  }
  function confirm(context: string, invite: string) {
    ok({ kind: 'join', context, invite })
    return ok({ kind: 'confirm-child', context, invite, consent })
  }
  /** Kolya with an invite, and his mother, registered and with a password, before «Присоединиться». */
  function mother() {
    const invite = student('laptop', 'kolya', '+70000000001')
    parent('m', 'mama', '+70000000002', invite)
    ok({ kind: 'set-password', context: 'm', password: 'mamas-secret', current: 'there was none' })
    now += 60_000
    return invite
  }
  const names = (result: readonly { id: string }[]) => result.map(({ id }) => id)
  return {
    register,
    log,
    run,
    ok,
    refused,
    prove,
    student,
    parent,
    confirm,
    mother,
    name,
    now: () => now,
    wait: (minutes: number) => {
      now += minutes * 60_000
    },
    childrenSeen: (context: string) => names(ok({ kind: 'list-children', context }).children),
    parentsSeen: (context: string) => names(ok({ kind: 'list-parents', context }).parents),
  }
}

export type World = ReturnType<typeof createWorld>
