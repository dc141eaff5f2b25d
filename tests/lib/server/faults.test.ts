import { expect, test } from 'vitest'
import { type Fault, isFault, slowness } from '../../../lib/server/faults.ts'
import { problemName } from '../../../lib/server/problem-details.ts'
import { createApi, from } from './api.ts'
import { classInvite, ok, peopleOf } from './people.ts'

function apiWith(...faults: Fault[]) {
  const api = createApi()
  api.faults.push(...faults)
  const request = (login = '+70000000001', invite = classInvite) =>
    api.client.POST('/challenges', {
      params: from('b'),
      body: { purpose: { kind: 'student', invite }, login },
    })
  return { ...api, request }
}

test('a late code arrives after the timer, and still works', async () => {
  let arrive = () => {}
  const waited: number[] = []
  const messages: unknown[] = []
  const { client, around, contents } = createApi({
    faults: () => ['code-late'],
    post: (message) => messages.push(message),
    wait: (milliseconds) => {
      waited.push(milliseconds)
      return new Promise((resolve) => {
        arrive = resolve
      })
    },
  })
  const body = { purpose: { kind: 'student', invite: classInvite } as const, login: '+70000000001' }
  const { challenge } = await ok(client.POST('/challenges', { params: from('b'), body }))
  expect(messages).toEqual([])
  expect(waited[0]).toBeGreaterThan(around.settings.resendDelay)
  arrive()
  await Promise.resolve()
  const code = (contents().challenges as { code: string }[])[0]?.code ?? ''
  await expect.poll(() => messages).toEqual([{ kind: 'sms', to: '+70000000001', code }])
  const params = { ...from('b'), path: { challenge } }
  await ok(client.POST('/challenges/{challenge}/attempts', { params, body: { code } }))
})

test('a code that never comes is never posted, and the form does not know', async () => {
  const { request, messages } = apiWith('code-never')
  expect((await request()).response.status).toBe(201)
  expect(messages).toEqual([])
})

test('a dropped call ends in the digits that the form asks for', async () => {
  const api = apiWith('call-instead-of-sms')
  const { channel, codeLength, challenge } = await ok(api.request())
  expect([channel, codeLength]).toEqual(['call', 4])
  expect(api.messages).toEqual([
    { kind: 'call', to: '+70000000001', from: expect.stringMatching(/^\+7000\d{7}$/) },
  ])
  const params = { ...from('b'), path: { challenge } }
  await ok(api.client.POST('/challenges/{challenge}/attempts', { params, body: { code: api.lastCode(4) } }))
})

test('a mail box gets no calls, and the answer always tells the length of the code that was sent', async () => {
  const api = apiWith('call-instead-of-sms')
  const first = await ok(api.request('petya@example.org', 'class-3-invite'))
  expect([first.channel, first.codeLength]).toEqual(['email', 6])
  api.pass(1)
  const params = { ...from('b'), path: { challenge: first.challenge } }
  const again = await ok(api.client.POST('/challenges/{challenge}/codes', { params }))
  expect(api.messages.at(-1)).toEqual({
    kind: 'email',
    to: 'petya@example.org',
    code: expect.stringMatching(new RegExp(`^\\d{${again.codeLength}}$`)),
  })
})

test('a slow operator keeps the form waiting', async () => {
  const { request, waits } = apiWith('operator-slow')
  await ok(request())
  expect(waits).toEqual([slowness])
})

test('a server error answers everything and changes nothing', async () => {
  const api = apiWith('server-error')
  const before = api.contents()
  const { error, response } = await api.request()
  expect([response.status, error && problemName(error)]).toEqual([500, 'server-error'])
  expect(api.contents()).toEqual(before)
  api.faults.length = 0
  await ok(api.request())
})

test('offline, a request fails like one without a network', async () => {
  const api = apiWith('offline')
  const before = api.contents()
  await expect(api.request()).rejects.toThrow(TypeError)
  expect(api.contents()).toEqual(before)
})

test('two parents already: every invite is full, except for those who are linked and for broken links', async () => {
  const api = createApi()
  const people = peopleOf(api)
  const invite = await people.student('laptop', '+70000000001')
  await people.parent('phone', '+70000000002', invite)
  await ok(people.confirm('phone', invite))
  api.pass(1)
  const refused = async (context: string, token: string) => {
    const { error } = await api.client.POST('/joinings', { params: from(context), body: { invite: token } })
    return error ? problemName(error) : 'done'
  }
  api.faults.push('two-parents-already')
  expect(await refused('elsewhere', invite)).toBe('parent-limit')
  expect(await refused('elsewhere', 'cut-off')).toBe('invite-malformed')
  expect(await refused('laptop', invite)).toBe('own-parent')
  expect(await refused('phone', invite)).toBe('done')
  const asked = { purpose: { kind: 'parent' as const, invite }, login: '+70000000004' }
  const { error } = await api.client.POST('/challenges', { params: from('elsewhere'), body: asked })
  expect(error && problemName(error)).toBe('parent-limit')
})

test('a fault is chosen by its name', () => {
  expect(['offline', 'code-late'].every(isFault)).toBe(true)
  expect(['toString', 'of-nature'].some(isFault)).toBe(false)
})
