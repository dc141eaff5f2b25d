import { expect, test } from 'vitest'
import { hostExamples } from '../../../lib/sites/hosts.examples.ts'
import { hostFacts, purposeOf, schoolHostPatterns } from '../../../lib/sites/hosts.ts'
import { knownLinkExamples } from '../../../lib/sites/known-links.examples.ts'
import { knownKindOf, knownLinks } from '../../../lib/sites/known-links.ts'
import { parseLink } from '../../../lib/sites/link.ts'

const hosts = hostFacts.flatMap(({ host, purpose }) =>
  hostExamples[host].examples.map((example) => [example, purpose] as const),
)

test.each(hosts)('%s is a host for: %s', (example, purpose) =>
  expect(purposeOf(new URL(example).hostname)).toBe(purpose),
)

test.each(['sferum.ru.example', 'xsferum.ru', 'vk.me.example', 'example.ru', 'web.vk.me.ru'])(
  '%s is nobody we know',
  (host) => expect(purposeOf(host)).toBe('unknown'),
)

test('every fact names its source', () => {
  for (const [name, { source }] of Object.entries({ ...hostExamples, ...knownLinkExamples })) {
    expect(source, name).not.toBe('')
  }
})

test('the extension reaches the hosts of the school service and no other', () => {
  expect(schoolHostPatterns()).toEqual(['*://*.sferum.ru/*', '*://web.vk.me/*'])
})

const links = (Object.keys(knownLinks) as (keyof typeof knownLinks)[]).flatMap((id) =>
  knownLinkExamples[id].examples.map((example) => [example, knownLinks[id].kind] as const),
)

test.each(links)('%s is known to be: %s', (example, kind) => {
  const parsed = parseLink(example)
  expect(parsed.ok && knownKindOf(parsed.link)).toBe(kind)
})

test.each([
  'https://sferum.ru/?p=parent_invite&token=a1b2C3d4E5f6G7h8J9k0L1m2',
  'https://sferum.ru/invite/parent/3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  'https://web.vk.me/i/Qw3rTy-Ui0p_AsD5fGh6JkL',
])('%s may be an invite', (example) => {
  const parsed = parseLink(example)
  expect(parsed.ok && knownKindOf(parsed.link)).toBeUndefined()
})
