import { expect, test } from 'vitest'
import { answer } from '../../sferum/answer.ts'
import { allPages } from '../../sferum/pages/all-pages.ts'
import { createState } from '../../sferum/state.ts'

const owner: Record<string, string> = {
  'student-profile': 'petya',
  'parent-profile': 'marina',
  'teacher-profile': 'tamara',
}

test.each(allPages)('the page $id says that it is invented', ({ host, path, kind, id }) => {
  const state = createState('query')
  const session = owner[kind] ? state.sessions.start(owner[kind] ?? '') : ''
  const url = new URL(`https://${host}${path}`)
  const reply = answer(state, { method: 'GET', url, cookie: `stand_in_session=${session}`, body: '' })
  expect([id, reply.status]).toEqual([id, 200])
  expect(reply.body).toContain('тексты и адреса здесь придуманы')
})

test('no two pages share an id or an address', () => {
  expect(new Set(allPages.map((page) => page.id)).size).toBe(allPages.length)
  expect(new Set(allPages.map((page) => page.host + page.path)).size).toBe(allPages.length)
})
