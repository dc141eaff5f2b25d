import type { Language } from '../i18n/language.ts'
import type { CaseId, CaseWords } from './cases.ts'
import type { QuestionWords } from './questions.ts'

/** The words of every situation and question in one language, with plain spaces. */
export type Situations = { cases: Record<CaseId, CaseWords>; questions: QuestionWords }

/** Loads the words of one language alone. */
export async function loadSituations(language: Language): Promise<Situations> {
  if (language === 'en') {
    const [{ casesEn }, { questionsEn }] = await Promise.all([
      import('./cases-en.ts'),
      import('./questions-en.ts'),
    ])
    return { cases: casesEn, questions: questionsEn }
  }
  const [{ casesRu }, { questionsRu }] = await Promise.all([
    import('./cases-ru.ts'),
    import('./questions-ru.ts'),
  ])
  return { cases: casesRu, questions: questionsRu }
}
