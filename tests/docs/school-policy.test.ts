import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { managedSchema } from '../../lib/extension/managed-schema.ts'
import { readPolicy } from '../../lib/extension/policy.ts'
import { alphabets } from '../../lib/sites/token.ts'

const page = new URL('../../docs/tasks/set-a-school-policy.md', import.meta.url)
const example = (name: string) =>
  readFileSync(new URL(`../../docs/tasks/set-a-school-policy/${name}`, import.meta.url), 'utf8')

type Written = Record<string, unknown>

const inChromium = (): Written[] => Object.values(JSON.parse(example('chromium.json'))['3rdparty'].extensions)
const inFirefox = (): Written[] =>
  Object.values(JSON.parse(example('firefox-policies.json')).policies['3rdparty'].Extensions)

/** Each key of the registry file, its values as Chromium reads them: lists are JSON, yes is 1. */
function inRegistry(): Written[] {
  const [, ...keys] = example('windows.reg').split(/^\[.+\\policy\]$/m)
  return keys.map((lines) =>
    Object.fromEntries(
      [...lines.matchAll(/^"(\w+)"=(?:dword:(\d+)|(".*"))$/gm)].map(([, name = '', number, text]) => {
        const value = number ? Number(number) === 1 : (JSON.parse(text ?? '') as string)
        return [name, name === 'shapes' ? JSON.parse(String(value)) : value]
      }),
    ),
  )
}

const written = [...inChromium(), ...inFirefox(), ...inRegistry()]

beforeEach(() => fakeBrowser.reset())

test('there is an example for each browser', () => {
  expect(written).toHaveLength(5)
})

test.each(written.map((policy, index) => [index, policy] as const))(
  'example %i fits the schema and is read whole',
  async (_, policy) => {
    const validate = new Ajv({ strict: true }).compile(managedSchema)
    expect(validate(policy), JSON.stringify(validate.errors)).toBe(true)
    expect(Object.keys(policy).sort()).toEqual(Object.keys(managedSchema.properties).sort())
    await fakeBrowser.storage.managed.set(policy)
    const read = await readPolicy()
    expect(read).toMatchObject({
      helpSite: policy.helpSite,
      schoolContact: policy.schoolContact,
      pauseForbidden: true,
    })
    expect(read.shapes).toHaveLength((policy.shapes as unknown[]).length)
  },
)

test('the page names every setting and every alphabet', () => {
  const text = readFileSync(page, 'utf8')
  const names = [...Object.keys(managedSchema.properties), ...alphabets.map(({ id }) => id)]
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})

test('the schema uses only what Chromium reads', () => {
  const known = new Set(['type', 'title', 'description', 'properties', 'items'])
  const unknown = (schema: Written): string[] =>
    Object.entries(schema).flatMap(([name, value]) => {
      if (!known.has(name)) return [name]
      if (name === 'properties') return Object.values(value as Record<string, Written>).flatMap(unknown)
      return name === 'items' ? unknown(value as Written) : []
    })
  expect(unknown(managedSchema)).toEqual([])
})
