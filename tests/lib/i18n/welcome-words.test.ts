import { expect, test } from 'vitest'
import { welcomeWords } from '../../../lib/i18n/welcome-words.ts'
import { schoolHostPatterns } from '../../../lib/sites/hosts.ts'

/** Every sentence with its path; functions speak of a window. */
function sentences(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node === 'function') return [[path, node('окна')]]
  return Object.entries(node as object).flatMap(([name, child]) => sentences(child, `${path}.${name}`))
}

test('both languages say the same things in the first steps', async () => {
  const [ru, en] = [sentences(await welcomeWords('ru')), sentences(await welcomeWords('en'))]
  expect(en.map(([path]) => path)).toEqual(ru.map(([path]) => path))
  for (const [path, text] of [...ru, ...en]) {
    expect(text.trim(), path).not.toBe('')
    expect(text, path).not.toMatch(/cookie|куки|сесси|токен|session|token|контейнер|container/i)
  }
  for (const [path, text] of ru) expect(text, path).not.toMatch(/["'”“]| —/)
})

test.each(['ru', 'en'] as const)(
  'in %s the quoted prompts name every host that we ask for',
  async (language) => {
    const { chromium, firefox } = (await welcomeWords(language)).sight
    for (const pattern of schoolHostPatterns()) {
      const host = pattern.replace(/^.*:\/\/(\*\.)?|\/\*$/g, '')
      expect(chromium.join(' ')).toContain(host)
      expect(firefox.join(' ')).toContain(host)
    }
  },
)
