import type { Language } from '../../lib/i18n/language.ts'
import { loadTrainerWords } from '../../lib/i18n/trainer-words.ts'
import { type SceneId, sceneOf, scenes } from '../../lib/simulator/scenes.ts'
import type { FirstLook } from '../pages/IslandPage.tsx'
import type { Practice } from './practice.ts'
import { replay } from './replay.ts'
import { emptyStage, type Stage } from './stage.ts'
import { hashOf } from './step-link.ts'
import { Trainer } from './Trainer.tsx'

/**
 * The menu and the beginning of its first story, drawn when the site is built: they stand there before the script does,
 * which takes them over as they are (`island.tsx`).
 */
export async function firstLooks(language: Language): Promise<{ menu: FirstLook; beginning: FirstLook }> {
  const words = await loadTrainerWords(language)
  const drawn = (stage: Stage) => (
    // What changes the practice is called by a press alone, and nobody presses while a page is built.
    <Trainer
      words={words}
      language={language}
      practice={{ shown: () => stage, notice: () => undefined } as Practice}
      isMenu={stage.scene === undefined}
    />
  )
  const [first] = scenes
  if (!first) throw new Error('Are there no stories?')
  return {
    menu: { hash: '', look: drawn(emptyStage) },
    beginning: { hash: hashOf(first.id), look: drawn(await begun(first.id, language)) },
  }
}

async function begun(id: SceneId, language: Language): Promise<Stage> {
  const scene = sceneOf(id, language)
  if (!scene) throw new Error(`Where is the story ${id}?`)
  return { ...emptyStage, scene: id, standing: (await replay(scene, { happened: [] })).standing }
}
