import { useId } from 'preact/hooks'
import type { Words } from '../lib/i18n/translate.ts'
import { BridgeMark } from './BridgeMark.tsx'
import { QrCode } from './QrCode.tsx'
import { Steps } from './Steps.tsx'

type ParentCardProps = {
  words: Words
  /** Where help is; without it the card has no code. */
  helpAddress?: string | undefined
}

/** The card that goes on paper: steps, and the way to the help page. It is given no invite, so it can hold none. */
export function ParentCard({ words, helpAddress }: ParentCardProps) {
  const id = useId()
  const say = words.card
  return (
    <article class="ParentCard" aria-labelledby={id}>
      <h2 id={id} class="ParentCard-heading">
        {say.heading}
      </h2>
      <Steps steps={say.steps.map((text) => ({ text }))} />
      <ul class="ParentCard-notes">
        {say.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {helpAddress && (
        <div class="ParentCard-help">
          <div class="ParentCard-code">
            <QrCode text={helpAddress} label={say.code} tooLong="" />
          </div>
          <p>
            {say.help}
            <br />
            <span class="ParentCard-address">{helpAddress}</span>
          </p>
        </div>
      )}
      <p class="ParentCard-brand">
        <BridgeMark size={20} />
        <span>{words.unofficial}</span>
      </p>
    </article>
  )
}
