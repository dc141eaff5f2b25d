import { expect, test, vi } from 'vitest'
import { inPageClient } from '../../../lib/server/client.ts'
import { createMemoryWorld } from '../../../lib/server/memory-world.ts'
import { problemName } from '../../../lib/server/problem-details.ts'
import { beginning, createApi, from } from './api.ts'
import { peopleOf } from './people.ts'

test('the client in the page answers without the network, wherever the API is said to be', async () => {
  const network = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('Who asked the network?'))
  const world = createMemoryWorld({ records: beginning, now: () => 0 })
  for (const baseUrl of [undefined, 'http://127.0.0.1:1/mostik/v1']) {
    const client = inPageClient({ world }, baseUrl)
    const { data } = await client.GET('/sessions/current', { params: from('window') })
    expect(data).toEqual({})
  }
  expect(network).not.toHaveBeenCalled()
  network.mockRestore()
})

test('three parents confirm at the same moment, and one of them comes too late', async () => {
  const api = createApi()
  const people = peopleOf(api)
  const invite = await people.student('laptop', '+70000000001')
  const contexts = ['mother', 'father', 'aunt']
  for (const [number, context] of contexts.entries())
    await people.parent(context, `+7000000001${number}`, invite)
  const answers = await Promise.all(contexts.map((context) => people.confirm(context, invite)))
  expect(answers.map(({ error }) => (error ? problemName(error) : 'confirmed')).sort()).toEqual([
    'confirmed',
    'confirmed',
    'parent-limit',
  ])
})
