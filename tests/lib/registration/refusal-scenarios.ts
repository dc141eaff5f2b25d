import type { Command } from '../../../lib/registration/commands.ts'
import type { Refusal } from '../../../lib/registration/refusals.ts'
import { consent, token, type World } from './world.ts'

const invite = token('kolya')
export const code = { code: '123456', by: 'sms' } as const
export const first = { context: 'b', challenge: 'c' }
const asParent = { kind: 'parent', invite } as const
const asStudent = { kind: 'student', invite: 'class-7-invite' } as const
const kolya = (world: World) => world.student('kolya-laptop', 'kolya', '+7 000 000-00-01')
export const request = (change: object = {}): Command =>
  ({
    kind: 'request-code',
    ...first,
    purpose: asStudent,
    login: '+70000000002',
    ...code,
    ...change,
  }) as Command
const confirmCode: Command = { kind: 'confirm-code', ...first, code: '123456' }
export const wrongCode: Command = { ...confirmCode, code: '000000' }
const confirmChild: Command = { kind: 'confirm-child', context: 'b', invite, consent }
const joined = (world: World) => {
  kolya(world)
  world.parent('b', 'mama', '+70000000002', invite)
  world.ok({ kind: 'join', context: 'b', invite })
}
const twoParents = (world: World) => {
  kolya(world)
  for (const [context, id, login] of [
    ['m', 'mama', '+70000000003'],
    ['p', 'papa', '+70000000004'],
  ] as const) {
    world.parent(context, id, login, invite)
    world.confirm(context, invite)
  }
}

/** How each refusal comes about: what goes before (it must succeed), and the command that is refused. */
export const scenarios: Record<Refusal, [(world: World) => unknown, Command][]> = {
  'email-not-allowed': [
    [() => {}, request({ login: 'kolya@example.org' })],
    [kolya, request({ login: 'mama@example.org', purpose: asParent })],
    [(w) => w.ok(request()), { kind: 'change-login', ...first, login: 'kolya@example.org', ...code }],
  ],
  'login-taken': [
    [
      (w) => w.prove('b', '+70000000090', asStudent),
      {
        kind: 'register-student',
        context: 'b',
        challenge: 'challenge-1',
        account: 'k',
        name: { last: 'А', first: 'Б' },
      },
    ],
  ],
  'not-a-student': [
    [joined, { kind: 'make-parent-invite', context: 'b', invite: token('x') }],
    [joined, { kind: 'read-parent-invite', context: 'b' }],
    [joined, { kind: 'revoke-parent-invite', context: 'b' }],
    [joined, { kind: 'list-parents', context: 'b' }],
  ],
  'own-parent': [
    [kolya, { kind: 'open-parent-invite', context: 'kolya-laptop', invite }],
    [kolya, { kind: 'join', context: 'kolya-laptop', invite }],
    [kolya, request({ context: 'kolya-laptop', purpose: asParent })],
    [kolya, { ...confirmChild, context: 'kolya-laptop' }],
  ],
  'student-signed-in': [
    [
      (w) => [kolya(w), w.student('s', 'sister', '+70000000005')],
      { kind: 'open-parent-invite', context: 's', invite },
    ],
    [(w) => [kolya(w), w.student('s', 'sister', '+70000000005')], { kind: 'join', context: 's', invite }],
  ],
  'parent-limit': [
    [twoParents, { kind: 'open-parent-invite', context: 'b', invite }],
    [twoParents, request({ purpose: asParent })],
    [
      (w) => {
        twoParents(w)
        const { challenge } = w.prove('t', '+70000000090', { kind: 'sign-in' })
        w.ok({ kind: 'sign-in', context: 't', challenge, password: 'teacher-secret' })
      },
      { kind: 'join', context: 't', invite },
    ],
  ],
  'consent-required': [
    [joined, { ...confirmChild, consent: { ...consent, given: false } }],
    [joined, { ...confirmChild, consent: { given: true, text: '2020-01-01' } }],
  ],
  'invalid-child': [
    [joined, { kind: 'correct-child', context: 'b', invite, name: { last: '', first: 'Коля' } }],
    [
      (w) => {
        const { challenge } = w.prove('i', '+70000000091', { kind: 'sign-in' })
        w.ok({ kind: 'sign-in', context: 'i', challenge })
        w.ok({ kind: 'make-parent-invite', context: 'i', invite })
        w.parent('b', 'mama', '+70000000002', invite)
        w.ok({ kind: 'join', context: 'b', invite })
      },
      confirmChild,
    ],
  ],
  'code-wrong': [
    [(w) => w.ok(request()), wrongCode],
    [
      (w) => {
        w.ok(request())
        w.ok({ kind: 'change-login', ...first, login: '+70000000003', code: '777777', by: 'sms' })
      },
      confirmCode,
    ],
    [
      (w) => {
        w.ok(request())
        w.wait(1)
        w.ok({ kind: 'request-code-again', ...first, code: '777777', by: 'call' })
      },
      confirmCode,
    ],
  ],
  'code-expired': [
    [(w) => [w.ok(request()), w.wait(10)], confirmCode],
    [
      (w) => [w.ok(request()), w.ok(confirmCode), w.wait(30)],
      { kind: 'register-student', ...first, account: 'k', name: { last: 'А', first: 'Б' } },
    ],
  ],
  'too-many-attempts': [
    [(w) => [w.ok(request()), ...Array.from({ length: 5 }, () => w.run(wrongCode))], confirmCode],
    [
      (w) => {
        w.prove('t', '+70000000090', { kind: 'sign-in' })
        for (let wrong = 0; wrong < 5; wrong += 1) {
          w.run({ kind: 'sign-in', context: 't', challenge: 'challenge-1', password: 'guess' })
        }
      },
      { kind: 'sign-in', context: 't', challenge: 'challenge-1', password: 'teacher-secret' },
    ],
  ],
  'too-early': [
    [(w) => w.ok(request()), { kind: 'request-code-again', ...first, ...code }],
    [(w) => w.ok(request()), request({ challenge: 'another', context: 'elsewhere' })],
    [(w) => w.ok(request()), { kind: 'change-login', ...first, login: '8 (000) 000-00-02', ...code }],
  ],
  'password-wrong': [
    [
      (w) => w.prove('t', '+70000000090', { kind: 'sign-in' }),
      { kind: 'sign-in', context: 't', challenge: 'challenge-1', password: 'guess' },
    ],
    [
      (w) => [joined(w), w.ok({ kind: 'set-password', context: 'b', password: 'mama-secret' })],
      { kind: 'set-password', context: 'b', password: 'another-secret' },
    ],
  ],
  'invite-unknown': [[() => {}, { kind: 'open-parent-invite', context: 'b', invite: token('nobody') }]],
  'invite-revoked': [
    [
      (w) => [kolya(w), w.ok({ kind: 'revoke-parent-invite', context: 'kolya-laptop' })],
      { kind: 'open-parent-invite', context: 'b', invite },
    ],
    [(w) => [joined(w), w.ok({ kind: 'revoke-parent-invite', context: 'kolya-laptop' })], confirmChild],
    [
      (w) => {
        kolya(w)
        w.prove('b', '+70000000002', asParent)
        w.ok({ kind: 'revoke-parent-invite', context: 'kolya-laptop' })
      },
      {
        kind: 'register-parent',
        context: 'b',
        challenge: 'challenge-2',
        account: 'm',
        name: { last: 'А', first: 'Б' },
      },
    ],
  ],
  'invite-malformed': [
    [() => {}, { kind: 'open-parent-invite', context: 'b', invite: 'cut-off' }],
    [() => {}, { kind: 'join', context: 'b', invite: `${invite}…` }],
  ],
  'class-invite-unknown': [
    [() => {}, { kind: 'open-class-invite', invite: 'nobody-made-it' }],
    [() => {}, request({ purpose: { kind: 'student', invite: 'nobody-made-it' } })],
  ],
  'invalid-login': [[() => {}, request({ login: '+1 202 555 0100' })]],
  'invalid-name': [
    [
      (w) => [w.ok(request()), w.ok(confirmCode)],
      { kind: 'register-student', ...first, account: 'k', name: { last: 'Иванов', first: '007' } },
    ],
  ],
  'invalid-password': [
    [kolya, { kind: 'set-password', context: 'kolya-laptop', password: 'short' }],
    [
      (w) => w.prove('t', '+70000000090', { kind: 'sign-in' }),
      { kind: 'reset-password', context: 't', challenge: 'challenge-1', password: 'x'.repeat(129) },
    ],
  ],
  'unknown-challenge': [
    [() => {}, confirmCode],
    [(w) => w.ok(request()), { ...confirmCode, context: 'elsewhere' } as Command],
  ],
  'code-unconfirmed': [[(w) => w.ok(request()), { kind: 'sign-in', ...first }]],
  'code-used': [
    [(w) => [w.ok(request()), w.ok(confirmCode)], confirmCode],
    [
      (w) => w.student('b', 'k', '+70000000001'),
      {
        kind: 'register-student',
        context: 'b',
        challenge: 'challenge-1',
        account: 'k2',
        name: { last: 'А', first: 'Б' },
      },
    ],
  ],
  'no-account': [
    [(w) => w.ok(request({ purpose: { kind: 'sign-in' } })), confirmCode],
    [(w) => [w.ok(request()), w.ok(confirmCode)], { kind: 'sign-in', ...first }],
    [
      (w) => [w.ok(request()), w.ok(confirmCode)],
      { kind: 'reset-password', ...first, password: 'a-secret-word' },
    ],
  ],
  'invite-needed': [
    [
      (w) => w.prove('t', '+70000000090', { kind: 'sign-in' }),
      { kind: 'not-me', context: 't', challenge: 'challenge-1' },
    ],
    [
      (w) => [w.ok(request()), w.ok(confirmCode)],
      { kind: 'register-parent', ...first, account: 'k', name: { last: 'А', first: 'Б' } },
    ],
    [
      (w) => [kolya(w), w.ok(request({ purpose: asParent })), w.ok(confirmCode)],
      { kind: 'register-student', ...first, account: 'k', name: { last: 'А', first: 'Б' } },
    ],
  ],
  'not-signed-in': [
    [() => {}, { kind: 'make-parent-invite', context: 'b', invite }],
    [() => {}, { kind: 'list-children', context: 'b' }],
    [() => {}, { kind: 'set-password', context: 'b', password: 'a-secret-word' }],
    [kolya, confirmChild],
  ],
  'already-signed-in': [
    [joined, request({ challenge: 'another' })],
    [
      (w) => {
        w.prove('b', '+70000000090', { kind: 'sign-in' })
        w.student('b', 'k', '+70000000001')
      },
      { kind: 'sign-in', context: 'b', challenge: 'challenge-1', password: 'teacher-secret' },
    ],
    [
      (w) => {
        w.prove('b', '+70000000090', { kind: 'sign-in' })
        w.student('b', 'k', '+70000000001')
      },
      { kind: 'reset-password', context: 'b', challenge: 'challenge-1', password: 'a-secret-word' },
    ],
    [
      (w) => {
        w.prove('b', '+70000000002', asStudent)
        w.student('b', 'k', '+70000000001')
      },
      {
        kind: 'register-student',
        context: 'b',
        challenge: 'challenge-1',
        account: 'k2',
        name: { last: 'А', first: 'Б' },
      },
    ],
  ],
  'not-joined': [
    [(w) => [kolya(w), w.parent('b', 'mama', '+70000000002', invite)], confirmChild],
    [
      (w) => [joined(w), w.ok(confirmChild)],
      { kind: 'correct-child', context: 'b', invite, name: { last: 'Иванов', first: 'Николай' } },
    ],
  ],
  'key-reused': [
    [
      (w) => [joined(w), w.ok({ ...confirmChild, key: 'k1' } as Command)],
      { ...confirmChild, consent: { ...consent, given: false }, key: 'k1' } as Command,
    ],
  ],
  'id-unusable': [
    [(w) => w.ok(request()), request({ login: '+70000000003' })],
    [() => {}, request({ challenge: 'a:b' })],
    [
      (w) => [w.ok(request()), w.ok(confirmCode)],
      { kind: 'register-student', ...first, account: 'teacher', name: { last: 'А', first: 'Б' } },
    ],
  ],
}
