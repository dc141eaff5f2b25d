import type { ApiClient } from '../../lib/server/client.ts'
import { problemName } from '../../lib/server/problem-details.ts'
import type { ApiAnswer, ApiRequest, RequestKind, Trouble } from '../../lib/simulator/request.ts'

type Of<K extends RequestKind> = Extract<ApiRequest, { kind: K }>
type Answered = { data?: unknown; error?: { type: string } & Omit<Trouble, 'name'> }
type Params = { header: { 'Browser-Context': string } }

/** Which operation of the API each request of the trainer is. */
const operations: {
  [K in RequestKind]: (client: ApiClient, params: Params, request: Of<K>) => Promise<Answered>
} = {
  'open-class-invite': (client, _, { invite }) => client.POST('/class-invites/lookups', { body: { invite } }),
  'open-parent-invite': (client, params, { invite }) =>
    client.POST('/parent-invites/lookups', { params, body: { invite } }),
  'request-code': (client, params, { purpose, login }) =>
    client.POST('/challenges', { params, body: { purpose, login } }),
  'request-code-again': (client, params, { challenge }) =>
    client.POST('/challenges/{challenge}/codes', { params: { ...params, path: { challenge } } }),
  'change-login': (client, params, { challenge, login }) =>
    client.PUT('/challenges/{challenge}/login', {
      params: { ...params, path: { challenge } },
      body: { login },
    }),
  'confirm-code': (client, params, { challenge, code }) =>
    client.POST('/challenges/{challenge}/attempts', {
      params: { ...params, path: { challenge } },
      body: { code },
    }),
  'not-me': (client, params, { challenge }) =>
    client.PUT('/challenges/{challenge}/not-me', { params: { ...params, path: { challenge } } }),
  'sign-in': (client, params, { challenge, password }) =>
    client.POST('/sessions', {
      params,
      body: { challenge, ...(password === undefined ? {} : { password }) },
    }),
  'reset-password': (client, params, { challenge, password }) =>
    client.POST('/password-resets', { params, body: { challenge, password } }),
  'register-student': (client, params, { challenge, name }) =>
    client.POST('/accounts/students', { params, body: { challenge, name } }),
  'register-parent': (client, params, { challenge, name }) =>
    client.POST('/accounts/parents', { params, body: { challenge, name } }),
  'sign-out': (client, params) => client.DELETE('/sessions/current', { params }),
  'read-session': (client, params) => client.GET('/sessions/current', { params }),
  'make-parent-invite': (client, params) => client.PUT('/accounts/me/parent-invite', { params }),
  'read-parent-invite': (client, params) => client.GET('/accounts/me/parent-invite', { params }),
  'revoke-parent-invite': (client, params) => client.DELETE('/accounts/me/parent-invite', { params }),
  join: (client, params, { invite }) => client.POST('/joinings', { params, body: { invite } }),
  'correct-child': (client, params, { invite, name }) =>
    client.POST('/joinings/corrections', { params, body: { invite, name } }),
  'confirm-child': (client, params, { invite, consent }) =>
    client.POST('/joinings/confirmations', { params, body: { invite, consent } }),
  'list-children': (client, params) => client.GET('/accounts/me/children', { params }),
  'list-parents': (client, params) => client.GET('/accounts/me/parents', { params }),
}

/** Sends the trainer's requests by the client of the API; always answers. */
export const requestSender =
  (client: ApiClient) =>
  async (request: ApiRequest): Promise<ApiAnswer> => {
    const params: Params = { header: { 'Browser-Context': request.context } }
    const send = operations[request.kind] as (
      client: ApiClient,
      params: Params,
      request: ApiRequest,
    ) => Promise<Answered>
    try {
      const { data, error } = await send(client, params, request)
      return error ? { kind: 'refused', trouble: troubleOf(error) } : { kind: 'done', result: data }
    } catch (error) {
      if (error instanceof TypeError) return { kind: 'refused', trouble: { name: 'offline' } }
      throw error
    }
  }

const own = [
  'request-malformed',
  'request-invalid',
  'body-too-large',
  'content-type-unsupported',
  'not-implemented',
]

function troubleOf({ type, until, triesLeft }: { type: string } & Omit<Trouble, 'name'>): Trouble {
  const name = problemName({ type })
  return {
    name: (own.includes(name) ? 'server-error' : name) as Trouble['name'],
    ...(until !== undefined && { until }),
    ...(triesLeft !== undefined && { triesLeft }),
  }
}
