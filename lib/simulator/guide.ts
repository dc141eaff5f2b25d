import { mayDo } from './act.ts'
import type { Deed } from './deed.ts'
import { filled } from './filled.ts'
import type { Outcome, Scene, Step } from './scene.ts'
import type { World } from './world.ts'

/** What has happened in a scene, one after another: deeds, and ways chosen. */
export type Happening = Deed | { kind: 'choose'; to: string }

/** The step with this id; `end` and unknown ones are none. */
export const stepOf = ({ steps }: Pick<Scene, 'steps'>, id: string): Step | undefined =>
  steps.find((step) => step.id === id)

/** The id of the step after this one, or `end`. */
function nextOf({ steps }: Pick<Scene, 'steps'>, step: Step): string {
  if ('deed' in step && step.to !== undefined) return step.to
  return steps[steps.indexOf(step) + 1]?.id ?? 'end'
}

/** Every step that can come after this one. */
export const waysOn = (scene: Pick<Scene, 'steps'>, step: Step): readonly string[] =>
  'choices' in step ? step.choices.map(({ to }) => to) : [nextOf(scene, step)]

/** Where the guide stands after something has happened: further, when it is what the step has asked for. */
export function guided(scene: Pick<Scene, 'steps'>, at: string, happening: Happening, after: World): string {
  const step = stepOf(scene, at)
  if (!step) return at
  if ('choices' in step) {
    const isOne = happening.kind === 'choose' && step.choices.some(({ to }) => to === happening.to)
    return isOne ? happening.to : at
  }
  return happening.kind !== 'choose' && isAsked(step.deed, happening) && hasCome(step.comes, step.deed, after)
    ? nextOf(scene, step)
    : at
}

function isAsked(asked: Deed, done: Deed): boolean {
  if (asked.kind !== done.kind) return false
  return !('context' in asked) || ('context' in done && asked.context === done.context)
}

/** Whether a world shows what a step leads to. */
export function hasCome(outcome: Outcome | undefined, deed: Deed, { contexts }: World): boolean {
  if (outcome === undefined || !('context' in deed)) return true
  const { page } = contexts[deed.context]
  if (typeof outcome === 'string') return page.kind === outcome && page.problem === undefined
  if ('problem' in outcome) return page.problem?.name === outcome.problem
  return page.kind === 'refused' && page.refusal === outcome.refused
}

/** Whether the person can do what the step asks from where they are now, or has gone another way. */
export function isOnTheWay(step: Step, world: World): boolean {
  if ('choices' in step) return true
  const { deed } = step
  if (deed.kind === 'open' || !('context' in deed)) return true
  return mayDo(world.contexts[deed.context].page, deed.kind)
}

/** The shortest way to a step: what has to happen from the scene's beginning on, or nothing for a step of no scene. */
export function wayTo(scene: Pick<Scene, 'steps'>, id: string): readonly Step[] | undefined {
  const first = scene.steps[0]?.id ?? 'end'
  const ways = new Map<string, readonly Step[]>([[first, []]])
  for (const [at, way] of ways) {
    if (at === id) return way
    const step = stepOf(scene, at)
    if (!step) continue
    for (const target of waysOn(scene, step)) if (!ways.has(target)) ways.set(target, [...way, step])
  }
  return undefined
}

/** What happens at a step of a way that goes on to `next`. */
export const happeningAt = (step: Step, next: string, world: World): Happening =>
  'choices' in step ? { kind: 'choose', to: next } : filled(step.deed, world)
