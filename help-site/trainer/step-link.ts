import { stepOf } from '../../lib/simulator/guide.ts'
import { type SceneId, sceneOf } from '../../lib/simulator/scenes.ts'

/** A scene, or one of its steps. */
export type PlaceInScene = { scene: SceneId; step?: string }

/** The end of a link that leads to a scene, or to one of its steps. */
export const hashOf = (scene: SceneId, step?: string): string =>
  step === undefined ? `#scene=${scene}` : `#scene=${scene}&step=${step}`

/** The scene and the step that a link names; an unknown step means the scene's beginning. */
export function placeInHash(hash: string): PlaceInScene | undefined {
  const named = new URLSearchParams(hash.slice(1))
  const scene = sceneOf(named.get('scene') ?? '')
  if (!scene) return undefined
  const step = named.get('step') ?? ''
  return step === 'end' || stepOf(scene, step) ? { scene: scene.id, step } : { scene: scene.id }
}
