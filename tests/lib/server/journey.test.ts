import { expect, test } from 'vitest'
import { createApi, from } from './api.ts'
import { operations } from './contract.ts'
import { ok, peopleOf } from './people.ts'

test('a whole journey uses every operation, and every answer keeps the contract', async () => {
  const api = createApi()
  const { client } = api
  const people = peopleOf(api)
  const laptop = { params: from('laptop') }
  const phone = { params: from('phone') }

  const place = await ok(client.POST('/class-invites/lookups', { body: { invite: 'class-7-invite' } }))
  expect(place).toEqual({ school: 'Школа № 1', grade: 7, letter: 'Б', logins: ['phone'] })

  const invite = await people.student('laptop', '8 (000) 000-00-01')
  expect(await ok(client.PUT('/accounts/me/parent-invite', laptop))).toEqual({ invite })
  expect(await ok(client.GET('/accounts/me/parent-invite', laptop))).toEqual({ invite })

  const opened = await ok(client.POST('/parent-invites/lookups', { ...phone, body: { invite } }))
  expect(opened).toMatchObject({ linked: false, child: { name: { last: 'Салтыков-Щедрин' } } })
  expect(await ok(client.POST('/joinings', { ...phone, body: { invite } }))).toEqual({ next: 'login' })

  // A wrong number first, then the right one, then the code again, by a call this time.
  const sent = await ok(
    client.POST('/challenges', {
      ...phone,
      body: { purpose: { kind: 'parent', invite }, login: '+70000000003' },
    }),
  )
  const challenge = { params: { ...phone.params, path: { challenge: sent.challenge } } }
  await ok(client.PUT('/challenges/{challenge}/login', { ...challenge, body: { login: '+7 000 000 00 02' } }))
  api.pass(1)
  api.faults.push('call-instead-of-sms')
  const again = await ok(client.POST('/challenges/{challenge}/codes', challenge))
  expect(again).toMatchObject({ channel: 'call', codeLength: 4, login: '+70000000002' })
  api.faults.length = 0
  const code = api.lastCode(again.codeLength)
  const proven = client.POST('/challenges/{challenge}/attempts', { ...challenge, body: { code } })
  expect(await ok(proven)).toEqual({ next: 'profile' })
  expect(await ok(client.PUT('/challenges/{challenge}/not-me', challenge))).toEqual({ next: 'profile' })
  const mother = { challenge: sent.challenge, name: { last: 'Иванова', first: 'Мария' } }
  expect(await ok(client.POST('/accounts/parents', { ...phone, body: mother }))).toMatchObject({ roles: [] })
  await ok(client.PUT('/accounts/me/password', { ...phone, body: { password: 'мой секрет' } }))

  expect(await ok(client.POST('/joinings', { ...phone, body: { invite } }))).toMatchObject({
    next: 'child-data',
  })
  const name = { last: 'Щедрин', first: 'Пётр' }
  expect(await ok(client.POST('/joinings/corrections', { ...phone, body: { invite, name } }))).toEqual({
    name,
  })
  await ok(people.confirm('phone', invite, 'key-1'))
  expect((await ok(client.GET('/accounts/me/children', phone))).children).toMatchObject([{ name }])
  expect((await ok(client.GET('/accounts/me/parents', laptop))).parents).toMatchObject([
    { name: { last: 'Иванова' } },
  ])
  await ok(client.DELETE('/accounts/me/parent-invite', laptop))
  expect(await ok(client.GET('/accounts/me/parent-invite', laptop))).toEqual({})

  await ok(client.DELETE('/sessions/current', phone))
  expect(await ok(client.GET('/sessions/current', phone))).toEqual({})
  api.pass(1)
  const forgotten = await people.prove('phone', '+70000000002', { kind: 'sign-in' })
  expect(forgotten).toMatchObject({ next: 'password', name: { first: 'Мария' } })
  const reset = { challenge: forgotten.challenge, password: 'новый секрет' }
  await ok(client.POST('/password-resets', { ...phone, body: reset }))
  await ok(client.DELETE('/sessions/current', phone))
  api.pass(1)
  const back = await people.prove('tablet', '+70000000002', { kind: 'sign-in' })
  const session = { challenge: back.challenge, password: 'новый секрет' }
  await ok(client.POST('/sessions', { params: from('tablet'), body: session }))
  const here = await ok(client.GET('/sessions/current', { params: from('tablet') }))
  expect(here.signedIn).toMatchObject({ roles: ['parent'], login: '+70000000002', hasPassword: true })

  const answered = new Set([...api.seen].map((one) => one.split(' ')[0]))
  expect(operations.map(({ operationId }) => operationId).filter((id) => !answered.has(id))).toEqual([])
  expect(api.errors).toEqual([])
})

test('no register keeps a typed password, and the same password enters', async () => {
  const api = createApi()
  const { challenge } = await peopleOf(api).prove('t', '+70000000090', { kind: 'sign-in' })
  const body = { challenge, password: 'teacher-secret' }
  await ok(api.client.POST('/sessions', { params: from('t'), body }))
  await ok(
    api.client.PUT('/accounts/me/password', {
      params: from('t'),
      body: { current: 'teacher-secret', password: 'another-secret' },
    }),
  )
  expect(JSON.stringify(api.contents())).not.toContain('secret')
})
