import { safeParse } from 'valibot'
import { expect, test } from 'vitest'
import { commands } from '../../../lib/registration/commands.ts'
import { bodies } from '../../../lib/server/bodies.ts'
import { operationHandlers } from '../../../lib/server/handlers.ts'
import { createApi } from './api.ts'
import { api, complaints, operations } from './contract.ts'

const camel = (kind: string) => kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

test('every operation has one handler, and every handler is an operation', () => {
  const handlers = operationHandlers('https://api.example/v1', createApi().around)
  const handled = handlers.map(({ info }) => {
    const path = String(info.path).slice('https://api.example/v1'.length)
    return `${info.method} ${path.replace(/:(\w+)/g, '{$1}')}`
  })
  const described = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
  expect(handled.sort()).toEqual(described.sort())
})

test('every command of the register is an operation', () => {
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
    Object.keys(commands).map(camel).sort(),
  )
})

const examples = operations.flatMap(({ operationId, requestBody, responses }) => {
  const media = [
    ['request', requestBody] as const,
    ...Object.entries(responses).filter(([, { $ref }]) => !$ref),
  ].flatMap(([which, holder]) =>
    Object.values(holder?.content ?? {}).map((content) => ({ which, ...content })),
  )
  return media.map(({ which, schema, examples }) => ({ operationId, which, schema, examples }))
})

test.each(examples)('the examples of $operationId ($which) are valid', ({ schema, examples, which }) => {
  expect(Object.keys(examples).length, 'Is there an example?').toBeGreaterThan(0)
  for (const { value, $ref } of Object.values(examples)) {
    const shown = $ref ? api.components.examples[$ref.split('/').at(-1) ?? '']?.value : value
    expect(complaints(schema, shown)).toBe('')
    if (which !== 'request') continue
    const name = (schema as { $ref: string }).$ref.split('/').at(-1) as keyof typeof bodies
    expect(safeParse(bodies[name], shown).success, `Does the handler accept the example of ${name}?`).toBe(
      true,
    )
  }
})

test('no operation takes a query, so no secret can end up in an address', () => {
  expect(JSON.stringify(api.paths)).not.toContain('"in":"query"')
  expect(operations.filter(({ path }) => /invite\}/.test(path))).toEqual([])
})
