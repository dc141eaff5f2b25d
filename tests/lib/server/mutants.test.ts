import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inPageUrl } from '../../../lib/server/client.ts'
import { type Accepted, acceptedBy } from './accepted-bodies.ts'
import { createApi } from './api.ts'
import { complaints, operationOf } from './contract.ts'
import { type Json, mutantOf, mutation } from './mutant-of.ts'

function requestOf({ method, path, context }: Accepted, body: Json) {
  const headers = { 'browser-context': context, 'content-type': 'application/json' }
  return new Request(inPageUrl + path, { method, headers, body: JSON.stringify(body) })
}

test('10,000 mutants of accepted bodies get a problem that changes nothing, or are still valid', {
  timeout: 120_000,
}, async () => {
  const api = createApi()
  const cases = await acceptedBy(api)
  const start = api.contents()
  for (const one of cases) {
    expect((await api.fetch(requestOf(one, one.body))).ok, JSON.stringify(one)).toBe(true)
    api.restore(start)
  }
  const figures = { accepted: 0, 'refused by shape': 0, 'refused by rule': 0 }
  const mutants = fc.sample(fc.tuple(fc.nat(cases.length - 1), fc.nat(20), mutation), {
    numRuns: 10_000,
    seed: 12,
  })
  for (const [which, place, how] of mutants) {
    const one = cases[which] as Accepted
    const body = mutantOf(one.body, place, how)
    const posted = api.messages.length
    const response = await api.fetch(requestOf(one, body))
    const problem = response.ok ? undefined : await response.json()
    expect(response.status, JSON.stringify(body)).toBeLessThan(500)
    expectSameShape(requestOf(one, body), body, problem)
    if (response.ok) figures.accepted += 1
    else figures[response.status === 400 ? 'refused by shape' : 'refused by rule'] += 1
    if (problem) expect(api.messages.length, 'Was anything sent?').toBe(posted)
    if (problem) {
      // A wrong code or password is counted in its challenge.
      const counted = /(code|password)-wrong$/.test(problem.type) ? { challenges: expect.anything() } : {}
      expect(api.contents(), JSON.stringify(body)).toEqual({ ...start, ...counted })
    }
    if (response.ok || /-wrong$/.test(problem.type)) api.restore(start)
  }
  expect(Math.min(...Object.values(figures)), 'Are there mutants of every fate?').toBeGreaterThan(500)
})

/** The document and the handler agree about which bodies have the right shape. */
function expectSameShape(request: Request, body: Json, problem: { type: string } | undefined) {
  const schema = operationOf(request, inPageUrl)?.requestBody?.content['application/json']?.schema ?? {}
  const isInvalid = complaints(schema, body) !== ''
  const isRefused = problem?.type.endsWith('/request-invalid') ?? false
  // JSON Schema counts code points, the handler UTF-16 units: only endless emoji could tell.
  expect(isRefused, `Is this body valid? ${JSON.stringify(body)} ${complaints(schema, body)}`).toBe(isInvalid)
}
