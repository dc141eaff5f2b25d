import fc from 'fast-check'
import type { Command } from '../../../lib/registration/commands.ts'
import { consent, token, type World } from './world.ts'

const contexts = ['laptop', 'container', 'private', 'phone', 'tablet', 'school']
const logins = [
  '+70000000001',
  '8 000 000 00 02',
  '+7 000 000-00-03',
  '+70000000005',
  '+70000000006',
  'petya@example.org',
  '+70000000090',
  '+70000000091',
]
const invites = ['class-3-invite', 'class-7-invite', 'class-9-invite', 'nobody-made-it']
const passwords = ['teacher-secret', 'another-secret', 'short']
const names = [
  { last: 'Иванов', first: 'Пётр' },
  { last: 'Салтыкова-Щедрина', first: 'Алёна', middle: 'Ильинична' },
  { last: '12345', first: 'Ваня' },
]

/** Random choices; `play` turns them into commands that fit what the register holds by then. */
export type Step = {
  act: Act
  context: string
  login: string
  invite: string
  other: number
  password: string
  good: boolean
  name: (typeof names)[number]
  minutes: number
}

/** One thing a person does, as commands of which each may be refused. */
const acts = {
  registerStudent: (step: Step, world: World) =>
    registration(step, world, { kind: 'student', invite: step.invite }),
  registerParent: (step: Step, world: World) => [
    ...registration(step, world, { kind: 'parent', invite: someInvite(step, world) }),
    ...confirmation(step, world),
  ],
  signIn: (step: Step, world: World) => registration(step, world, { kind: 'sign-in' }).slice(0, -1),
  makeInvite: ({ context }: Step, world: World) => [
    { kind: 'make-parent-invite', context, invite: token(`number-${world.log.length}`) },
  ],
  revokeInvite: ({ context }: Step) => [{ kind: 'revoke-parent-invite', context }],
  confirm: (step: Step, world: World) => confirmation(step, world),
  signOut: ({ context }: Step) => [{ kind: 'sign-out', context }],
  setPassword: ({ context, password }: Step) => [
    { kind: 'set-password', context, password, current: password },
  ],
  anyCommand: (step: Step, world: World) => [stray(step, world)],
} satisfies Record<string, (step: Step, world: World) => Command[]>

type Act = keyof typeof acts

/** Two students with an invite each, signed in: most random people would never get so far. */
export function firstStudents(world: World) {
  world.student('laptop', 'kolya', '+70000000001')
  world.student('container', 'olya', 'olya@example.org', 'class-3-invite')
}

/** The commands of a step, as the register stands now. */
export const commandsOf = (step: Step, world: World): Command[] => acts[step.act](step, world)

function someInvite({ other }: Step, world: World): string {
  const made = world.register.all('parentInvites')
  if (other % 9 === 8) return other % 2 ? token('nobody') : 'malformed'
  return made[other % Math.max(made.length, 1)]?.id ?? token('nobody')
}

function confirmation(step: Step, world: World): Command[] {
  const at = { context: step.context, invite: someInvite(step, world) }
  const key = step.other % 3 ? { key: `key-${step.minutes % 2}` } : {}
  return [
    { kind: 'open-parent-invite', ...at },
    { kind: 'join', ...at },
    ...(step.other % 2 ? [{ kind: 'correct-child', ...at, name: step.name } as const] : []),
    { kind: 'confirm-child', ...at, consent: { ...consent, given: step.good }, ...key },
  ]
}

function registration(
  step: Step,
  world: World,
  purpose: Extract<Command, { kind: 'request-code' }>['purpose'],
): Command[] {
  const at = { context: step.context, challenge: `challenge-${world.log.length}` }
  const account = `account-${world.log.length}`
  const wrong: Command[] = step.good ? [] : [{ kind: 'confirm-code', ...at, code: 'wrong' }]
  const changed: Command[] =
    step.other % 5 ? [] : [{ kind: 'change-login', ...at, login: '+70000000004', code: '123456', by: 'call' }]
  const entry: Command[] = [
    ...(step.other % 4 ? [] : [{ kind: 'not-me', ...at } as const]),
    step.other % 7
      ? { kind: 'sign-in', ...at, password: step.password }
      : { kind: 'reset-password', ...at, password: step.password },
  ]
  return [
    { kind: 'request-code', ...at, purpose, login: step.login, code: '123456', by: 'sms' },
    ...changed,
    ...wrong,
    { kind: 'confirm-code', ...at, code: '123456' },
    ...(step.other % 4 ? entry : entry.slice(0, 1)),
    {
      kind: purpose.kind === 'parent' ? 'register-parent' : 'register-student',
      ...at,
      account,
      name: step.name,
    },
  ]
}

/** A command out of order, about a challenge that somebody may have used, in any context. */
function stray(step: Step, world: World): Command {
  const challenges = world.register.all('challenges')
  const challenge = challenges[step.other % (challenges.length + 1)]?.id ?? 'nobody'
  const at = { context: step.context, challenge }
  const strays: Command[] = [
    { kind: 'confirm-code', ...at, code: '123456' },
    { kind: 'request-code-again', ...at, code: '123456', by: 'sms' },
    { kind: 'change-login', ...at, login: step.login, code: '123456', by: 'sms' },
    { kind: 'not-me', ...at },
    { kind: 'sign-in', ...at, password: step.password },
    { kind: 'register-student', ...at, account: 'teacher', name: step.name },
    { kind: 'register-parent', ...at, account: `stray-${world.log.length}`, name: step.name },
    { kind: 'list-children', context: step.context },
    { kind: 'read-parent-invite', context: step.context },
  ]
  return strays[step.minutes % strays.length] as Command
}

const weighted: [number, Act][] = [
  [4, 'registerStudent'],
  [5, 'registerParent'],
  [2, 'signIn'],
  [4, 'makeInvite'],
  [1, 'revokeInvite'],
  [7, 'confirm'],
  [3, 'signOut'],
  [1, 'setPassword'],
  [3, 'anyCommand'],
]

export const anyStep: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(...weighted.map(([weight, act]) => ({ weight, arbitrary: fc.constant(act) }))),
  context: fc.constantFrom(...contexts),
  login: fc.constantFrom(...logins),
  invite: fc.constantFrom(...invites, ...invites.slice(0, 3)),
  other: fc.nat(60),
  password: fc.constantFrom(...passwords, 'teacher-secret'),
  good: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  name: fc.constantFrom(...names, ...names.slice(0, 2)),
  minutes: fc.nat(12),
})
