import type { Language } from '../../lib/i18n/language.ts'
import type { TrainerWords } from '../../lib/i18n/trainer-words.ts'
import type { ContextId } from '../../lib/simulator/browser-context.ts'
import type { Deed } from '../../lib/simulator/deed.ts'
import type { Scene } from '../../lib/simulator/scene.ts'
import type { SceneId } from '../../lib/simulator/scenes.ts'
import type { Standing } from './replay.ts'

/** What every part of the trainer's screen is given. */
export type View = {
  words: TrainerWords
  language: Language
  scene: Scene & { id: SceneId }
  standing: Standing
  /** The place that the guide points at, on the device that it means. */
  pointed: string | undefined
  /** Resolves when the deed is done. */
  act: (deed: Deed) => Promise<void>
}

/** The same on one browser context. */
export type OnContext = View & { context: ContextId }
