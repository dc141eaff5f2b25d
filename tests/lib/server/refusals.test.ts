import { expect, test } from 'vitest'
import { type Refusal, refusals } from '../../../lib/registration/refusals.ts'
import { inPageUrl } from '../../../lib/server/client.ts'
import { problemName, statuses } from '../../../lib/server/problem-details.ts'
import { responder } from '../../../lib/server/responder.ts'
import { surroundingsOf } from '../../../lib/server/surroundings.ts'
import { scenarios } from '../registration/refusal-scenarios.ts'
import { contents, createWorld } from '../registration/world.ts'
import { checkedFetch, createApi, from } from './api.ts'
import { api as contract, operations } from './contract.ts'
import { classInvite, ok, peopleOf } from './people.ts'
import { requestFor } from './request-for.ts'

// An API makes its own ids: how it can run out of them is a test of its own.
const ways = Object.entries(scenarios)
  .filter(([refusal]) => refusal !== 'id-unusable')
  .flatMap(([refusal, all]) =>
    all.map(([before, command], way) => ({ refusal: refusal as Refusal, way: way + 1, before, command })),
  )

test.each(ways)('$command.kind answers with the problem $refusal (way $way)', async (scenario) => {
  const world = createWorld()
  scenario.before(world)
  const untouched = structuredClone(contents(world.register))
  const around = surroundingsOf({ world: { run: async (command) => world.run(command) } })
  const fetch = checkedFetch(responder(inPageUrl, around), new Set())
  const response = await fetch(requestFor(scenario.command))
  const problem = await response.json()
  expect(problemName(problem)).toBe(scenario.refusal)
  expect([response.status, problem.status]).toEqual(Array(2).fill(statuses[scenario.refusal]))
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  if (!/^(code|password)-wrong$/.test(scenario.refusal)) {
    expect(contents(world.register)).toEqual(untouched)
  }
})

test('without a single fresh id the answer is id-unusable, and one collision is not noticed', async () => {
  const request = (login: string) => ({
    params: from('b'),
    body: { purpose: { kind: 'student', invite: classInvite } as const, login },
  })
  const stuck = createApi({ chance: () => 0 })
  await ok(stuck.client.POST('/challenges', request('+70000000001')))
  const { error, response } = await stuck.client.POST('/challenges', request('+70000000002'))
  expect([response.status, error && problemName(error)]).toEqual([503, 'id-unusable'])

  let drawn = 0
  const hesitant = createApi({
    chance: () => {
      drawn += 1
      return drawn < 60 ? 0 : drawn / 1000
    },
  })
  await ok(hesitant.client.POST('/challenges', request('+70000000001')))
  await ok(hesitant.client.POST('/challenges', request('+70000000002')))
})

test('a problem tells when to try again and how many tries remain', async () => {
  const { client } = createApi()
  const asked = {
    params: from('b'),
    body: { purpose: { kind: 'student', invite: classInvite } as const, login: '+70000000001' },
  }
  const sent = await ok(client.POST('/challenges', asked))
  const path = { params: { ...from('b'), path: { challenge: sent.challenge } } }
  const early = await client.POST('/challenges/{challenge}/codes', path)
  expect(early.error).toMatchObject({ until: sent.resendAt })
  const wrong = await client.POST('/challenges/{challenge}/attempts', { ...path, body: { code: 'abc' } })
  expect(wrong.error).toMatchObject({ triesLeft: 4 })
})

test('the same idempotency key gives the same answer, with another body it is refused', async () => {
  const api = createApi()
  const people = peopleOf(api)
  const kolya = await people.student('laptop', '+70000000001')
  const olya = await people.student('tablet', '+70000000002')
  await people.parent('phone', '+70000000003', kolya)
  await ok(api.client.POST('/joinings', { params: from('phone'), body: { invite: olya } }))
  const first = await ok(people.confirm('phone', kolya, 'key-1'))
  const after = api.contents()
  api.pass(5)
  expect(await ok(people.confirm('phone', kolya, 'key-1'))).toEqual(first)
  expect(await ok(people.confirm('phone', kolya))).toEqual(first)
  const { error } = await people.confirm('phone', olya, 'key-1')
  expect(error && problemName(error)).toBe('key-reused')
  expect(api.contents()).toEqual(after)
})

test('openapi.yaml holds every refusal with its status and its sentence, and no operation without one that it can give', () => {
  const { examples } = contract.components
  for (const [name, { statement }] of Object.entries(refusals)) {
    expect(examples[name]?.value).toMatchObject({ status: statuses[name as Refusal], detail: statement })
  }
  const named = new Set(
    operations.flatMap(({ responses }) =>
      Object.values(responses).flatMap(({ content }) =>
        Object.keys(content?.['application/problem+json']?.examples ?? {}),
      ),
    ),
  )
  expect(Object.keys(refusals).filter((name) => !named.has(name))).toEqual([])
})
