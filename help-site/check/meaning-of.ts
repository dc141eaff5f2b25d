import type { Verdict } from '../../lib/help/verdict.ts'
import type { CheckWords } from '../../lib/i18n/check-words.ts'

/** What a verdict means, as sentences: for a copied address also by which trick it is made. */
export function meaningOf(verdict: Verdict, words: CheckWords): string[] {
  const { means } = words.verdicts[verdict.kind]
  if (verdict.kind === 'unsafe') return [means, words.flaws[verdict.flaw]]
  if (verdict.kind !== 'look-alike') return [means]
  const { trick, imitates, letters } = verdict
  const told = trick === 'letters' ? words.tricks.letters(imitates, letters) : words.tricks[trick](imitates)
  return [told, means]
}
