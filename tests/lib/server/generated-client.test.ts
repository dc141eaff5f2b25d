import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { generateApi } from 'swagger-typescript-api'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeIn, type Message } from '../../../lib/server/message.ts'
import { runningService, stopped } from './running-service.ts'

let folder: string
let service: Awaited<ReturnType<typeof runningService>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mostik-client-'))
  service = await runningService('--with-inbox')
}, 60_000)
afterAll(async () => {
  await stopped(service.process)
  await rm(folder, { recursive: true })
})

type Call = (...given: unknown[]) => Promise<{ data: Record<string, never>; status: number }>
type Generated = Record<string, Call>

/** The client that swagger-typescript-api makes of openapi.yaml, as a module. */
async function generated(baseUrl: string): Promise<Generated> {
  const { files } = await generateApi({
    input: join(process.cwd(), 'lib/server/openapi.yaml'),
    output: folder,
    fileName: 'client.ts',
    silent: true,
    cleanOutput: false,
  })
  expect(files.length).toBe(1)
  const source = await readFile(join(folder, 'client.ts'), 'utf8')
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }
  const script = join(folder, 'client.mjs')
  await writeFile(script, ts.transpileModule(source, { compilerOptions: options }).outputText)
  const { Api } = await import(/* @vite-ignore */ pathToFileURL(script).href)
  // Operations are grouped by the first word of their path; their names are ours.
  return Object.assign({}, ...Object.values(new Api({ baseUrl })))
}

test('a client made by another tool registers a student and a parent with the running service', {
  timeout: 60_000,
}, async () => {
  const api = await generated(service.url)
  const call = async (operation: string, context: string, ...given: unknown[]) => {
    const params = { headers: { 'Browser-Context': context } }
    const refused = (answer: { error: unknown }) => ({ data: answer.error })
    const { data } = (await api[operation]?.(...given, params).catch(refused)) ?? {}
    return data as Record<string, string & number>
  }
  async function prove(context: string, purpose: object, login: string) {
    const { challenge, codeLength = 0 } = await call('requestCode', context, { purpose, login })
    const messages = (await (await fetch(`${service.url}/test/messages`)).json()) as Message[]
    const code = codeIn(messages.at(-1) as Message, codeLength)
    expect(await call('confirmCode', context, challenge, { code })).toEqual({ next: 'profile' })
    return challenge
  }
  const classInvite = { kind: 'student', invite: 'class-7-invite' }
  const student = await prove('laptop', classInvite, '8 (000) 000-00-01')
  const name = { last: 'Салтыков-Щедрин', first: 'Пётр' }
  await call('registerStudent', 'laptop', { challenge: student, name })
  const { invite } = await call('makeParentInvite', 'laptop')

  expect(await call('openParentInvite', 'laptop', { invite })).toMatchObject({
    type: 'https://mostik.invalid/problems/own-parent',
    status: 409,
  })
  expect(await call('openParentInvite', 'phone', { invite })).toMatchObject({ linked: false })
  const parent = await prove('phone', { kind: 'parent', invite }, '+70000000002')
  const mother = { last: 'Ёлкина', first: 'Мария' }
  expect(await call('registerParent', 'phone', { challenge: parent, name: mother })).toMatchObject({
    roles: [],
  })
  expect(await call('join', 'phone', { invite })).toMatchObject({ next: 'child-data', child: { name } })
  const consent = { given: true, text: '2026-09-01' }
  const confirmed = await call('confirmChild', 'phone', { invite, consent })
  expect(await call('confirmChild', 'phone', { invite, consent })).toEqual(confirmed)
  expect(await call('listChildren', 'phone')).toMatchObject({ children: [{ name }] })
  expect(await call('listParents', 'laptop')).toMatchObject({ parents: [{ name: mother }] })
  await call('signOut', 'phone')
  expect(await call('readSession', 'phone')).toEqual({})
})
