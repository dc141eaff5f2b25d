import { expect, test } from 'vitest'
import { registrationWords } from '../../../lib/i18n/registration-words.ts'
import { refusals } from '../../../lib/registration/refusals.ts'
import type { Notice } from '../../../lib/store/notices.ts'

const notices: Record<Notice['kind'], true> = { memory: true, newer: true, lost: true, failed: true }

test.each(['ru', 'en'] as const)(
  'in %s every refusal and every notice of the store has its sentence, and no other',
  (language) => {
    const words = registrationWords(language)
    expect(Object.keys(words.refusals).sort()).toEqual(Object.keys(refusals).sort())
    expect(Object.keys(words.store).sort()).toEqual(Object.keys(notices).sort())
    for (const sentence of [...Object.values(words.refusals), ...Object.values(words.store)]) {
      expect(sentence).toMatch(/^\p{Lu}.*[.?!)]$/u)
    }
  },
)
