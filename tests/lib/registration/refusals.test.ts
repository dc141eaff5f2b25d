import { expect, test } from 'vitest'
import { refusals } from '../../../lib/registration/refusals.ts'
import { rules } from '../../../lib/registration/rules.ts'
import { assumedSettings } from '../../../lib/registration/settings.ts'
import { code, first, request, scenarios, wrongCode } from './refusal-scenarios.ts'
import { contents, createWorld } from './world.ts'

const table = Object.entries(scenarios).flatMap(([refusal, ways]) =>
  ways.map(([before, command], way) => ({ refusal, way: way + 1, before, command })),
)

test.each(table)('$command.kind is refused with $refusal (way $way)', ({ refusal, before, command }) => {
  const world = createWorld()
  before(world)
  const untouched = structuredClone(contents(world.register))
  const answer = world.run(command)
  expect(answer).toMatchObject({ kind: 'refused', refusal })
  const counted = refusal === 'code-wrong' || (refusal === 'password-wrong' && command.kind === 'sign-in')
  if (counted) expect(answer.changes, 'What else than a count of tries?').toHaveLength(1)
  else expect(contents(world.register)).toEqual(untouched)
})

test('a refusal names when to try again and how many tries remain', () => {
  const world = createWorld()
  world.ok(request())
  expect(world.run({ kind: 'request-code-again', ...first, ...code })).toMatchObject({
    detail: { until: world.now() + assumedSettings.resendDelay },
  })
  expect(world.run(wrongCode)).toMatchObject({ detail: { triesLeft: 4 } })
})

test('every refusal belongs to a rule, and never claims more than one of its sentences does', () => {
  for (const { rule, source } of Object.values(refusals)) {
    const sources = rule === 'beyond' ? ['assumption'] : rules[rule].map((statement) => statement.source)
    expect(sources, `${rule}: which sentence is the source?`).toContain(source)
  }
})

test("the seed's rules and our own assumptions are told apart as the product says", () => {
  const ours = Object.entries(rules).filter(([, sentences]) =>
    sentences.some(({ source }) => source === 'assumption'),
  )
  expect(ours.map(([number]) => number)).toEqual(['R2', 'R4', 'R9', 'R10', 'R11', 'R12'])
  expect(refusals['own-parent'].source).toBe('seed')
  expect(refusals['student-signed-in'].source).toBe('assumption')
})
