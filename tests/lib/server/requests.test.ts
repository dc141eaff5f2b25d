import { expect, test } from 'vitest'
import { inPageUrl } from '../../../lib/server/client.ts'
import { createApi } from './api.ts'

type Sent = {
  method?: string
  path?: string
  type?: string | null
  body?: BodyInit | null
  context?: string | null
  key?: string
}

const good = JSON.stringify({ purpose: { kind: 'student', invite: 'class-7-invite' }, login: '+70000000001' })

function requestOf({
  method = 'POST',
  path = '/challenges',
  type = 'application/json',
  body = good,
  context = 'b',
  key,
}: Sent) {
  const headers = new Headers()
  if (type) headers.set('content-type', type)
  if (context !== null) headers.set('browser-context', context)
  if (key) headers.set('idempotency-key', key)
  const request = new Request(inPageUrl + path, { method, headers, ...(method === 'GET' ? {} : { body }) })
  if (type === null) request.headers.delete('content-type')
  return request
}

const at = (...places: string[]) => ({
  errors: places.map((place) => expect.objectContaining({ at: place })),
})
const confirmation = JSON.stringify({ invite: 'x', consent: { given: true, text: '2026-09-01' } })

const wrong: [string, Sent, number, string, object?][] = [
  ['a body that is not JSON', { body: '{"login":' }, 400, 'request-malformed'],
  ['an empty body', { body: '' }, 400, 'request-malformed'],
  ['a body that is not UTF-8', { body: new Uint8Array([0x22, 0xff, 0x22]) }, 400, 'request-malformed'],
  ['JSON nested 8,000 deep', { body: '['.repeat(8_000) }, 400, 'request-malformed'],
  ['null instead of a body', { body: 'null' }, 400, 'request-invalid', at('body')],
  ['an array instead of a body', { body: '[]' }, 400, 'request-invalid'],
  ['text for a body', { type: 'text/plain' }, 415, 'content-type-unsupported'],
  ['a form for a body', { type: 'application/x-www-form-urlencoded' }, 415, 'content-type-unsupported'],
  ['a body without a type', { type: null }, 415, 'content-type-unsupported'],
  ['a body of 17 kB', { body: good.padEnd(17_000) }, 413, 'body-too-large'],
  ['an unknown field', { body: good.replace('{', '{"admin":true,') }, 400, 'request-invalid', at('body')],
  [
    'a field called __proto__',
    { body: good.replace('{', '{"__proto__":{},') },
    400,
    'request-invalid',
    at('body'),
  ],
  [
    'an unknown field inside',
    { body: good.replace('"kind"', '"role":1,"kind"') },
    400,
    'request-invalid',
    at('body/purpose'),
  ],
  [
    'a number for a login',
    { body: good.replace('"+70000000001"', '70000000001') },
    400,
    'request-invalid',
    at('body/login'),
  ],
  [
    'a login of 300 letters',
    { body: good.replace('+7', 'a'.repeat(300)) },
    400,
    'request-invalid',
    at('body/login'),
  ],
  [
    'an unknown purpose',
    { body: good.replace('student', 'teacher') },
    400,
    'request-invalid',
    at('body/purpose/kind'),
  ],
  [
    'consent as a word',
    { path: '/joinings/confirmations', body: confirmation.replace('true', '"true"') },
    400,
    'request-invalid',
    at('body/consent/given'),
  ],
  ['no browser context', { context: null }, 400, 'request-invalid', at('header/Browser-Context')],
  [
    'a browser context with a colon',
    { context: 'a:b' },
    400,
    'request-invalid',
    at('header/Browser-Context'),
  ],
  [
    'an endless idempotency key',
    { path: '/joinings/confirmations', body: confirmation, key: 'k'.repeat(256) },
    400,
    'request-invalid',
    at('header/Idempotency-Key'),
  ],
  ['a query string', { path: '/challenges?invite=secret' }, 400, 'request-invalid', at('query')],
  ['a path that cannot be decoded', { path: '/challenges/%ff/codes' }, 400, 'request-invalid', at('path')],
  ['an operation that is not there', { path: '/accounts' }, 501, 'not-implemented'],
  ['a method that is not there', { method: 'GET' }, 501, 'not-implemented'],
]

test.each(wrong)('%s is refused and changes nothing', async (_, sent, status, name, members = {}) => {
  const api = createApi()
  const before = api.contents()
  const response = await api.respond(requestOf(sent))
  const problem = await response.json()
  expect({ ...problem, status: response.status }).toMatchObject({ status, ...members })
  expect(problem.type).toBe(`https://mostik.invalid/problems/${name}`)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(api.contents()).toEqual(before)
  expect(api.messages).toEqual([])
})

test('a request as it should be is accepted, with a charset, too', async () => {
  const api = createApi()
  expect((await api.respond(requestOf({ type: 'application/json; charset=utf-8' }))).status).toBe(201)
})

test('a problem repeats nothing of what was sent', async () => {
  const api = createApi()
  const body = JSON.stringify({ purpose: { kind: 'a-secret' }, login: ['a-secret'], 'a-secret': 'a-secret' })
  expect(await (await api.respond(requestOf({ body }))).text()).not.toContain('a-secret')
})

test('a world that throws is answered with server-error, and the error is reported', async () => {
  const api = createApi({ world: { run: () => Promise.reject(new Error('The disk is gone')) } })
  const response = await api.respond(requestOf({}))
  expect([response.status, (await response.json()).type]).toEqual([
    500,
    'https://mostik.invalid/problems/server-error',
  ])
  expect(api.errors).toEqual([new Error('The disk is gone')])
})

test('a request for another host is answered here, too, and never sent', async () => {
  const response = await createApi().respond(new Request('https://other.example/v1/challenges'))
  expect(response.status).toBe(501)
})
