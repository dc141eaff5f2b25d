import { type Change, put } from '../../lib/registration/change.ts'
import { entityNames } from '../../lib/registration/indexes.ts'
import { createMemoryWorld } from '../../lib/server/memory-world.ts'
import { filled } from '../../lib/simulator/filled.ts'
import { guided, type Happening, happeningAt, stepOf, wayTo } from '../../lib/simulator/guide.ts'
import type { Scene, SceneFault } from '../../lib/simulator/scene.ts'
import { blankWorld, type World } from '../../lib/simulator/world.ts'
import { doDeed, type Exchange, firstRecords } from './service.ts'

/** Where somebody stands in a scene. */
export type Standing = {
  world: World
  /** The step that the guide is at, or `end`. */
  at: string
  happened: readonly Happening[]
  exchanges: readonly Exchange[]
}

/** What goes wrong at this step of a scene. */
export function faultsAt(scene: Scene, at: string): readonly SceneFault[] {
  const step = stepOf(scene, at)
  return (step && 'deed' in step ? step.faults : undefined) ?? scene.faults ?? []
}

const longestTalk = 40

/** What a deed or a choice makes of a standing, with the register that the API is asked around. */
export async function happen(
  scene: Scene,
  register: Parameters<typeof doDeed>[0]['register'],
  before: Standing,
  happening: Happening,
): Promise<Standing> {
  const happened = [...before.happened, happening]
  if (happening.kind === 'choose')
    return { ...before, happened, at: guided(scene, before.at, happening, before.world) }
  const faults = faultsAt(scene, before.at)
  const turn = (before.happened.length + 1) * 7_919
  const around = { register, faults, strangers: scene.strangers, turn }
  const { world, exchanges } = await doDeed(around, before.world, happening)
  // What looks like somebody's own number is shown as refused, and kept nowhere.
  if (Object.values(world.contexts).some(({ page }) => page.problem?.name === 'real-looking'))
    return { ...before, world: { ...world, now: before.world.now } }
  return {
    world,
    happened,
    at: guided(scene, before.at, happening, world),
    exchanges: [...before.exchanges, ...exchanges].slice(-longestTalk),
  }
}

/** A standing played in memory, and the records of its register. */
export type Played = { standing: Standing; records: readonly Change[] }

/** Plays a scene from its beginning: what has happened, or the shortest way to a step. */
export async function replay(
  scene: Scene,
  until: { happened: readonly Happening[] } | { step: string },
): Promise<Played> {
  let now = 0
  const register = createMemoryWorld({ records: firstRecords(scene), now: () => now })
  let standing = standingAtFirst(scene)
  const go = async (happening: Happening) => {
    now = standing.world.now + 1_000
    standing = await happen(scene, register, standing, happening)
  }
  for (const deed of scene.setup) await go(filled(deed, standing.world))
  standing = { ...standing, ...standingAtFirst(scene), world: standing.world }
  if ('happened' in until) for (const happening of until.happened) await go(happening)
  else {
    const way = wayTo(scene, until.step) ?? []
    for (const [at, step] of way.entries())
      await go(happeningAt(step, way[at + 1]?.id ?? until.step, standing.world))
  }
  return { standing, records: recordsOf(register) }
}

/** Everything in a register in memory, as the changes that write it. */
export const recordsOf = ({ register }: Pick<ReturnType<typeof createMemoryWorld>, 'register'>): Change[] =>
  entityNames.flatMap((name) => register.all(name).map((record) => put(name, record)))

const standingAtFirst = (scene: Scene): Standing => ({
  world: blankWorld(scene.messages),
  at: scene.steps[0]?.id ?? 'end',
  happened: [],
  exchanges: [],
})
