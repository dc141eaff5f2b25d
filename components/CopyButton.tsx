import { useState } from 'preact/hooks'
import type { Words } from '../lib/i18n/translate.ts'
import { Button } from './Button.tsx'

type CopyButtonProps = {
  words: Words
  look?: 'primary' | 'plain' | 'quiet'
  /** What the button says when it copies something else than a link, and what is said when that fails. */
  label?: string
  failed?: string
  onCopy(): Promise<boolean>
}

export function CopyButton({
  words,
  look = 'plain',
  label = words.ways.copy,
  failed = words.ways.copyFailed,
  onCopy,
}: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none')
  const copy = async () => {
    setOutcome('none')
    const worked = await onCopy().catch(() => false)
    setOutcome(worked ? 'copied' : 'failed')
  }
  return (
    <div class="CopyButton">
      <Button look={look} onClick={copy}>
        {label}
      </Button>
      <span class={`CopyButton-outcome CopyButton-${outcome}`} role="status">
        {outcome === 'copied' && words.ways.copied}
        {outcome === 'failed' && failed}
      </span>
    </div>
  )
}
