import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import type { DeskWords } from '../../lib/i18n/desk-words.ts'
import { copied } from '../copied.ts'

type CopyButtonProps = {
  text: string
  label: string
  words: Pick<DeskWords, 'copied' | 'copyFailed'>
  look?: 'primary' | 'plain'
  say(text: string): void
  onCopied?: (() => void) | undefined
}

const shownFor = 2500

/** Copies a text and says how it went, beside the button and aloud. */
export function CopyButton({ text, label, words, look = 'plain', say, onCopied }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>()
  useEffect(() => {
    if (outcome !== 'copied') return
    const timer = setTimeout(() => setOutcome(undefined), shownFor)
    return () => clearTimeout(timer)
  }, [outcome])
  const copy = async () => {
    const result = (await copied(text)) ? 'copied' : 'copyFailed'
    setOutcome(result)
    say(words[result])
    if (result === 'copied') onCopied?.()
  }
  return (
    <div class="CopyButton">
      <Button look={look} onClick={copy}>
        {label}
      </Button>
      <span aria-hidden="true">{outcome && words[outcome]}</span>
    </div>
  )
}
