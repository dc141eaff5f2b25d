import { Button } from '../../components/Button.tsx'
import type { CheckWords } from '../../lib/i18n/check-words.ts'

type LinkChoiceProps = {
  words: CheckWords
  links: readonly { shown: string; written: string }[]
  onPick(written: string): void
}

/** A message with several links: the person picks the one to check. */
export function LinkChoice({ words, links, onPick }: LinkChoiceProps) {
  return (
    <>
      <p>{words.verdicts.several.next[0]}</p>
      <ol class="LinkChoice">
        {links.map(({ shown, written }) => (
          <li key={written}>
            <Button onClick={() => onPick(written)}>{shown}</Button>
          </li>
        ))}
      </ol>
    </>
  )
}
