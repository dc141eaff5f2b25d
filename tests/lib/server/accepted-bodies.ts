import { type Api, from } from './api.ts'
import type { Json } from './mutant-of.ts'
import { ok, peopleOf } from './people.ts'

export type Accepted = { method: string; path: string; context: string; body: Json }

/** Bodies that one and the same world accepts, each in its browser context. */
export async function acceptedBy(api: Api): Promise<Accepted[]> {
  const people = peopleOf(api)
  const invite = await people.student('laptop', '+70000000001')
  await people.parent('phone', '+70000000002', invite)
  const fresh = await people.prove('new', '+70000000003', { kind: 'student', invite: 'class-7-invite' })
  const mother = await people.prove('aunt', '+70000000004', { kind: 'parent', invite })
  const back = await people.prove('desk', '+70000000090', { kind: 'sign-in' })
  const purpose = { kind: 'student', invite: 'class-3-invite' } as const
  const waiting = await ok(
    api.client.POST('/challenges', { params: from('wait'), body: { purpose, login: '+70000000005' } }),
  )
  api.pass(1)
  const name = { last: 'Салтыков-Щедрин', first: 'Пётр', middle: 'Ильич' }
  const challenge = `/challenges/${waiting.challenge}`
  const cases: [string, string, string, Json][] = [
    ['POST', '/class-invites/lookups', 'x', { invite: 'class-7-invite' }],
    ['POST', '/challenges', 'x', { purpose: { kind: 'parent', invite }, login: '+70000000006' }],
    ['POST', '/challenges', 'y', { purpose: { kind: 'sign-in' }, login: '+70000000001' }],
    ['PUT', `${challenge}/login`, 'wait', { login: 'petya@example.org' }],
    ['POST', `${challenge}/attempts`, 'wait', { code: api.lastCode() }],
    ['POST', '/accounts/students', 'new', { challenge: fresh.challenge, name }],
    ['POST', '/accounts/parents', 'aunt', { challenge: mother.challenge, name }],
    ['PUT', '/accounts/me/password', 'phone', { password: 'a-secret-word', current: 'none-yet' }],
    ['POST', '/password-resets', 'desk', { challenge: back.challenge, password: 'a-secret-word' }],
    ['POST', '/sessions', 'desk', { challenge: back.challenge, password: 'teacher-secret' }],
    ['POST', '/parent-invites/lookups', 'x', { invite }],
    ['POST', '/joinings', 'phone', { invite }],
    ['POST', '/joinings/corrections', 'phone', { invite, name }],
    ['POST', '/joinings/confirmations', 'phone', { invite, consent: { given: true, text: '2026-09-01' } }],
  ]
  return cases.map(([method, path, context, body]) => ({ method, path, context, body }))
}
