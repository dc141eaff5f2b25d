import type { Command, CommandKind } from '../../../lib/registration/commands.ts'
import { inPageUrl } from '../../../lib/server/client.ts'

type Of<K extends CommandKind> = Extract<Command, { kind: K }>
type Asked = { method: string; path: string; body?: unknown }

const post = (path: string, body?: unknown): Asked => ({ method: 'POST', path, body })
const put = (path: string, body?: unknown): Asked => ({ method: 'PUT', path, body })
const get = (path: string): Asked => ({ method: 'GET', path })
const remove = (path: string): Asked => ({ method: 'DELETE', path })

/** How each command is asked for over HTTP; ids, tokens and codes stay behind, the API makes its own. */
const asked: { [K in CommandKind]: (command: Of<K>) => Asked } = {
  'open-class-invite': ({ invite }) => post('/class-invites/lookups', { invite }),
  'request-code': ({ purpose, login }) => post('/challenges', { purpose, login }),
  'request-code-again': ({ challenge }) => post(`/challenges/${challenge}/codes`),
  'change-login': ({ challenge, login }) => put(`/challenges/${challenge}/login`, { login }),
  'confirm-code': ({ challenge, code }) => post(`/challenges/${challenge}/attempts`, { code }),
  'not-me': ({ challenge }) => put(`/challenges/${challenge}/not-me`),
  'sign-in': ({ challenge, password }) => post('/sessions', { challenge, password }),
  'reset-password': ({ challenge, password }) => post('/password-resets', { challenge, password }),
  'set-password': ({ password, current }) => put('/accounts/me/password', { password, current }),
  'register-student': ({ challenge, name }) => post('/accounts/students', { challenge, name }),
  'register-parent': ({ challenge, name }) => post('/accounts/parents', { challenge, name }),
  'sign-out': () => remove('/sessions/current'),
  'read-session': () => get('/sessions/current'),
  'make-parent-invite': () => put('/accounts/me/parent-invite'),
  'read-parent-invite': () => get('/accounts/me/parent-invite'),
  'revoke-parent-invite': () => remove('/accounts/me/parent-invite'),
  'open-parent-invite': ({ invite }) => post('/parent-invites/lookups', { invite }),
  join: ({ invite }) => post('/joinings', { invite }),
  'correct-child': ({ invite, name }) => post('/joinings/corrections', { invite, name }),
  'confirm-child': ({ invite, consent }) => post('/joinings/confirmations', { invite, consent }),
  'list-children': () => get('/accounts/me/children'),
  'list-parents': () => get('/accounts/me/parents'),
}

/** The HTTP request that asks for a command. */
export function requestFor(command: Command): Request {
  const { method, path, body } = (asked[command.kind] as (command: Command) => Asked)(command)
  const headers = new Headers()
  if ('context' in command) headers.set('browser-context', command.context)
  if (body !== undefined) headers.set('content-type', 'application/json')
  if (command.kind === 'confirm-child' && command.key) headers.set('idempotency-key', command.key)
  return new Request(inPageUrl + path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}
