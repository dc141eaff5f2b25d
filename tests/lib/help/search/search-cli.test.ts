import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const root = new URL('../../../..', import.meta.url).pathname

function run(queries: string[], input = ''): string[] {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '-s', 'search', '--', ...queries], {
    cwd: root,
    input,
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  return stdout.trimEnd().split('\n')
}

test('with a query it prints the slugs that answer, best first, on one line of JSON', () => {
  const lines = run(['забыл пароль'])
  expect(lines.length).toBe(1)
  expect(JSON.parse(lines[0] ?? '')[0]).toBe('forgot-password')
}, 60_000)

test('without one it answers every line of the input by a line, an empty one by nothing found', () => {
  const lines = run([], 'gfhjkm\n\nскачать приложение\n')
  expect(lines.map((line) => JSON.parse(line)[0])).toEqual(['forgot-password', undefined, 'messenger-apps'])
}, 60_000)
