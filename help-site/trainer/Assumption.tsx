import type { TrainerWords } from '../../lib/i18n/trainer-words.ts'

/** Says that something is our own assumption, and what that means. */
export function Assumption({ words }: { words: TrainerWords }) {
  return (
    <details class="TrainerAssumption">
      <summary>{words.assumption}</summary>
      <p>{words.assumptionWhy}</p>
    </details>
  )
}
