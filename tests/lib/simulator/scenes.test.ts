import { expect, test } from 'vitest'
import { happen, type Played, replay } from '../../../help-site/trainer/replay.ts'
import { refusals } from '../../../lib/registration/refusals.ts'
import { createMemoryWorld } from '../../../lib/server/memory-world.ts'
import { happeningAt, hasCome, isOnTheWay, stepOf, waysOn, wayTo } from '../../../lib/simulator/guide.ts'
import type { Scene, Step } from '../../../lib/simulator/scene.ts'
import { scenes } from '../../../lib/simulator/scenes.ts'

const cases = scenes.map((scene) => [scene.id, scene] as const)

/** Every step, and every way that leads on from it. */
const turns = (scene: Scene): { step: Step; next: string }[] =>
  scene.steps.flatMap((step) => waysOn(scene, step).map((next) => ({ step, next })))

async function turned(scene: Scene, { standing, records }: Played, next: string) {
  const step = stepOf(scene, standing.at)
  if (!step) throw new Error(`Is ${standing.at} a step of ${scene.id}?`)
  const happening = happeningAt(step, next, standing.world)
  const register = createMemoryWorld({ records, now: () => standing.world.now + 1_000 })
  return { step, after: await happen(scene, register, standing, happening) }
}

test.each(cases)(
  'in %s every step is reached, can be done, leads on, and comes to what it says',
  async (_, scene) => {
    expect(new Set(scene.steps.map(({ id }) => id)).size, 'Is an id there twice?').toBe(scene.steps.length)
    for (const { step, next } of turns(scene)) {
      const name = `${scene.id}, ${step.id} → ${next}`
      expect(next === 'end' || stepOf(scene, next), `Where does ${name} lead?`).toBeTruthy()
      const played = await replay(scene, { step: step.id })
      expect(played.standing.at, `Can ${name} be reached?`).toBe(step.id)
      expect(isOnTheWay(step, played.standing.world), `Can ${name} be done on the page that is open?`).toBe(
        true,
      )
      const { after } = await turned(scene, played, next)
      if ('deed' in step) {
        const page = 'context' in step.deed && after.world.contexts[step.deed.context].page
        expect(hasCome(step.comes, step.deed, after.world), `${name}: ${JSON.stringify(page)}`).toBe(true)
      }
      expect(after.at, `Does the guide go on from ${name}?`).toBe(next)
      expect(scene.contexts, name).toEqual(
        expect.arrayContaining('deed' in step && 'context' in step.deed ? [step.deed.context] : []),
      )
    }
    expect(wayTo(scene, 'end'), 'Does the scene end?').toBeDefined()
  },
)

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
