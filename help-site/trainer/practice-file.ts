import { type SceneId, scenes } from '../../lib/simulator/scenes.ts'
import type { StoredWorld } from '../../lib/store/stored-world.ts'
import { withoutTyped } from '../../lib/store/without-typed.ts'
import type { Stage } from './stage.ts'

/** A file of the register without what was typed, and of where the guide stands. */
export async function fileOf(
  world: Pick<StoredWorld, 'exportWorld'>,
  { scene, standing }: Stage,
): Promise<File> {
  const file = await world.exportWorld(withoutTyped())
  const text = JSON.stringify({ ...JSON.parse(await file.text()), practice: { scene, step: standing?.at } })
  return new File([text], file.name, { type: file.type })
}

/** Where the guide stood when a file was saved, or nothing when it is no practice of today. */
export function placeIn(text: string): { scene: SceneId; step: string } | undefined {
  const { practice } = JSON.parse(text) as { practice?: { scene?: string; step?: string } }
  const scene = scenes.find(({ id }) => id === practice?.scene)
  return scene && { scene: scene.id, step: practice?.step ?? '' }
}
