import { contextIds } from '../../lib/simulator/browser-context.ts'
import { type SceneId, sceneOf } from '../../lib/simulator/scenes.ts'
import type { Standing } from './replay.ts'
import type { PlaceInScene } from './step-link.ts'

/** What the page keeps beside the register: the scene, where the person stands in it, and how they are led. */
export type Stage = { format: 1; mode: 'guided' | 'free'; scene?: SceneId; standing?: Standing }

/** Of whoever has done nothing yet. */
export const emptyStage: Stage = { format: 1, mode: 'guided' }

/** Whether nothing was done, there where a link leads, or at the menu when none does. */
export const isUntouched = ({ mode, scene, standing }: Stage, place: PlaceInScene | undefined): boolean =>
  mode === 'guided' && scene === place?.scene && (standing?.happened.length ?? 0) === 0

/** Whether somebody stands where a link leads; one to a scene leads to any of its steps. */
export const isAt = ({ scene, standing }: Stage, place: PlaceInScene): boolean =>
  scene === place.scene && (place.step ?? standing?.at) === standing?.at

/** A stage that was kept, or nothing when it is not one of today: then the practice begins anew. */
export function stageOf(kept: unknown): Stage | undefined {
  const stage = kept as Partial<Stage> | undefined
  if (stage?.format !== 1 || (stage.mode !== 'guided' && stage.mode !== 'free')) return undefined
  if (stage.scene === undefined) return { format: 1, mode: stage.mode }
  const { scene, standing } = stage
  const contexts = standing?.world?.contexts
  const isWhole =
    sceneOf(scene) !== undefined &&
    typeof standing?.at === 'string' &&
    Array.isArray(standing.happened) &&
    Array.isArray(standing.exchanges) &&
    Array.isArray(standing.world?.messages) &&
    contextIds.every((id) => contexts?.[id]?.page)
  return isWhole && standing ? { format: 1, mode: stage.mode, scene, standing } : undefined
}
