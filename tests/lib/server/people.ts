import type { ApiClient } from '../../../lib/server/client.ts'
import { type Api, from } from './api.ts'

type Purpose = { kind: 'student' | 'parent'; invite: string } | { kind: 'sign-in' }
export const consent = { given: true, text: '2026-09-01' }
export const classInvite = 'class-7-invite'

/** The data of an answer; throws what the problem says when there is none. */
export async function ok<Data>(answer: Promise<{ data?: Data; error?: unknown }>): Promise<Data> {
  const { data, error } = await answer
  if (error) throw new Error(`Why was this refused: ${JSON.stringify(error)}?`)
  return data as Data
}

/** Walks people through the API as the trainer does. */
export function peopleOf({ client, lastCode }: Pick<Api, 'lastCode'> & { client: ApiClient }) {
  async function prove(context: string, login: string, purpose: Purpose) {
    const params = from(context)
    const { challenge, codeLength } = await ok(
      client.POST('/challenges', { params, body: { purpose, login } }),
    )
    const path = { ...params, path: { challenge } }
    const code = lastCode(codeLength)
    const next = await ok(client.POST('/challenges/{challenge}/attempts', { params: path, body: { code } }))
    return { challenge, ...next }
  }
  async function student(context: string, login: string, invite = classInvite) {
    const { challenge } = await prove(context, login, { kind: 'student', invite })
    const name = { last: 'Салтыков-Щедрин', first: 'Пётр', middle: 'Ильич' }
    await ok(client.POST('/accounts/students', { params: from(context), body: { challenge, name } }))
    return (await ok(client.PUT('/accounts/me/parent-invite', { params: from(context) }))).invite
  }
  async function parent(context: string, login: string, invite: string) {
    const { challenge } = await prove(context, login, { kind: 'parent', invite })
    const name = { last: 'Алиева Ёлкина', first: 'Мария' }
    await ok(client.POST('/accounts/parents', { params: from(context), body: { challenge, name } }))
    return ok(client.POST('/joinings', { params: from(context), body: { invite } }))
  }
  const confirm = (context: string, invite: string, key?: string) =>
    client.POST('/joinings/confirmations', {
      params: { header: { 'Browser-Context': context, ...(key ? { 'Idempotency-Key': key } : {}) } },
      body: { invite, consent },
    })
  return { prove, student, parent, confirm }
}
