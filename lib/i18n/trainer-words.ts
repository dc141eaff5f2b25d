import type { Language } from './language.ts'
import type { registrationRu } from './registration-ru.ts'
import type { trainerRu } from './trainer-ru.ts'
import { typesetAll } from './typeset.ts'

/** What the trainer says, and what its registration refuses with. */
export type TrainerWords = typeof trainerRu & typeof registrationRu

/** Loads the trainer's sentences of one language alone, ready for the screen. */
export async function loadTrainerWords(language: Language): Promise<TrainerWords> {
  if (language === 'en') {
    const [trainer, registration] = await Promise.all([
      import('./trainer-en.ts'),
      import('./registration-en.ts'),
    ])
    return { ...trainer.trainerEn, ...registration.registrationEn }
  }
  const [trainer, registration] = await Promise.all([
    import('./trainer-ru.ts'),
    import('./registration-ru.ts'),
  ])
  return typesetAll({ ...trainer.trainerRu, ...registration.registrationRu })
}
