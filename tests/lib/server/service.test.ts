import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeIn, type Message } from '../../../lib/server/message.ts'
import { serve } from '../../service/serve.ts'
import { runningService, stopped } from './running-service.ts'

let service: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  service = await serve({ hasInbox: true, seed: 3 })
})
afterAll(() => service.close())

const challenge = (login = '+70000000001') => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', 'browser-context': 'b' },
  body: JSON.stringify({ purpose: { kind: 'student', invite: 'class-7-invite' }, login }),
})
const named = async (response: Response) => [response.status, (await response.json()).type.split('/').at(-1)]

test('the inbox shows the code that was sent', async () => {
  const sent = await (await fetch(`${service.url}/challenges`, challenge())).json()
  const messages = (await (await fetch(`${service.url}/test/messages`)).json()) as Message[]
  const code = codeIn(messages[0] as Message, sent.codeLength)
  const attempt = await fetch(`${service.url}/challenges/${sent.challenge}/attempts`, {
    ...challenge(),
    body: JSON.stringify({ code }),
  })
  expect(await attempt.json()).toEqual({ next: 'profile' })
})

test('without --with-inbox nobody reads codes', async () => {
  const closed = await serve()
  expect(await named(await fetch(`${closed.url}/test/messages`))).toEqual([501, 'not-implemented'])
  await closed.close()
})

test('a body without end is cut off with a problem', async () => {
  const body = 'x'.repeat(5_000_000)
  const response = await fetch(`${service.url}/challenges`, { ...challenge(), body }).catch(() => undefined)
  // The client may still be writing when the connection is closed.
  if (response) expect(await named(response)).toEqual([413, 'body-too-large'])
  expect((await fetch(`${service.url}/challenges`, challenge('+70000000002'))).status).toBe(201)
})

test('a body just over the limit is told so', async () => {
  const body = challenge().body.padEnd(16_385)
  expect(await named(await fetch(`${service.url}/challenges`, { ...challenge(), body }))).toEqual([
    413,
    'body-too-large',
  ])
})

test.each([
  ['TRACE', '/v1/challenges', {}, 400],
  ['GET', '/v1/challenges/%ff/codes', {}, 400],
  ['GET', '//evil.example/v1/sessions/current', {}, 501],
  ['GET', 'http://evil.example/v1/sessions/current', {}, 400],
  ['GET', '/v1/sessions/current', { 'browser-context': ['a', 'b'] }, 400],
  ['GET', '/', {}, 501],
])('%s %s with %o is a problem, not a crash', async (method, path, headers, status) => {
  const { hostname, port } = new URL(service.url)
  const answered = await new Promise<number>((resolve, reject) => {
    httpRequest({ hostname, port, method, path, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
  expect(answered).toBe(status)
})

test('offline, the connection ends without an answer', async () => {
  const offline = await serve({ faults: ['offline'] })
  await expect(fetch(`${offline.url}/challenges`, challenge())).rejects.toThrow()
  await offline.close()
})

test('the command prints its address, repeats a seed and stops when asked', { timeout: 30_000 }, async () => {
  const codes: unknown[] = []
  for (const seed of ['5', '5', '6']) {
    const { process, url } = await runningService(
      '--with-inbox',
      '--seed',
      seed,
      '--faults',
      'call-instead-of-sms',
    )
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/)
    await fetch(`${url}/challenges`, challenge())
    codes.push((await (await fetch(`${url}/test/messages`)).json())[0].from)
    expect(await stopped(process)).toBe(0)
  }
  expect(codes[0]).toBe(codes[1])
  expect(codes[0]).not.toBe(codes[2])
})
