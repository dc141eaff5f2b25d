import { expect, test } from 'vitest'
import { happen, type Played, recordsOf, replay } from '../../../help-site/trainer/replay.ts'
import { refusals } from '../../../lib/registration/refusals.ts'
import { createMemoryWorld } from '../../../lib/server/memory-world.ts'
import { happeningAt, hasCome, isOnTheWay, stepOf, waysOn, wayTo } from '../../../lib/simulator/guide.ts'
import type { Scene, Step } from '../../../lib/simulator/scene.ts'
import { sceneOf, scenes } from '../../../lib/simulator/scenes.ts'

const cases = scenes.map((scene) => [scene.id, scene] as const)

/** Does what a step asks, or chooses the way to `next`. */
async function turned(
  scene: Scene,
  step: Step,
  { standing, records }: Played,
  next: string,
): Promise<Played> {
  const happening = happeningAt(step, next, standing.world)
  const register = createMemoryWorld({ records, now: () => standing.world.now + 1_000 })
  const after = await happen(scene, register, standing, happening)
  return { standing: after, records: recordsOf(register) }
}

test.each(cases)(
  'in %s every step is reached, can be done, leads on, and comes to what it says',
  async (_, scene) => {
    const ids = scene.steps.map(({ id }) => id)
    expect(new Set(ids).size, 'Is an id there twice?').toBe(ids.length)
    const reached = new Map<string, Played>([[ids[0] ?? 'end', await replay(scene, { happened: [] })]])
    for (const [id, played] of reached) {
      const step = stepOf(scene, id)
      if (!step) continue
      expect(isOnTheWay(step, played.standing.world), `Can ${id} be done on the page that is open?`).toBe(
        true,
      )
      for (const next of waysOn(scene, step)) {
        expect(next === 'end' || ids.includes(next), `Where does ${id} → ${next} lead?`).toBe(true)
        const after = await turned(scene, step, played, next)
        if ('deed' in step && 'context' in step.deed) {
          const { context } = step.deed
          const { page } = after.standing.world.contexts[context]
          expect(scene.contexts, `Is the context of ${id} on the screen?`).toContain(context)
          expect(hasCome(step.comes, step.deed, after.standing.world), `${id}: ${JSON.stringify(page)}`).toBe(
            true,
          )
        }
        expect(after.standing.at, `Does the guide go on from ${id}?`).toBe(next)
        if (!reached.has(next)) reached.set(next, after)
      }
    }
    expect(
      ids.filter((id) => !reached.has(id)),
      'Which way leads to these steps?',
    ).toEqual([])
    expect(reached.has('end'), 'Does the scene end?').toBe(true)
  },
)

test.each(cases)('in %s whoever is signed in at the beginning is seen on the screen', async (_, scene) => {
  const { standing } = await replay(scene, { happened: [] })
  for (const change of scene.records) {
    if (change.kind !== 'put' || change.entity !== 'sessions') continue
    const context = scene.contexts.find((id) => id === change.record.id)
    if (context) expect(standing.world.contexts[context].signedIn, context).toBeDefined()
  }
})

test('a link to any step of any scene leads to that step', async () => {
  for (const scene of scenes) {
    const last = scene.steps.at(-1)?.id ?? ''
    expect((await replay(scene, { step: last })).standing.at, scene.id).toBe(last)
    expect(wayTo(scene, 'no-such-step')).toBeUndefined()
  }
})

test('in English no name, school or class is Russian, and the stories are the same', () => {
  for (const { id, steps } of scenes) {
    const english = sceneOf(id, 'en')
    expect(JSON.stringify(english).match(/[а-яё]+/i)?.[0], id).toBeUndefined()
    expect(english?.steps.map((step) => step.id)).toEqual(steps.map((step) => step.id))
  }
})

test('every refusal of the rules R1–R12 occurs in some scene', () => {
  const occurring = scenes.flatMap(({ steps }) =>
    steps.flatMap((step) => {
      if (!('deed' in step) || typeof step.comes !== 'object') return []
      return 'refused' in step.comes ? [step.comes.refused] : [step.comes.problem]
    }),
  )
  const wanted = Object.entries(refusals).flatMap(([name, { rule }]) => (rule === 'beyond' ? [] : [name]))
  expect(wanted.filter((name) => !occurring.some((one) => one === name))).toEqual([])
})
