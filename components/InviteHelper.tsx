import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import type { Words } from '../lib/i18n/translate.ts'
import { Button } from './Button.tsx'
import { CopyButton } from './CopyButton.tsx'
import { PhoneWay } from './PhoneWay.tsx'
import { parentMessage } from './parent-message.ts'

type InviteHelperProps = {
  words: Words
  link: string
  helpAddress?: string | undefined
  /** Copies the text; resolves to whether it worked. */
  onCopy(text: string): Promise<boolean>
  /** Hands the text to the system's share sheet; absent where there is none. */
  onShare?: ((text: string) => void) | undefined
  /** What stands after the ways to send: the card on paper. */
  children?: ComponentChildren
}

/** Helps to bring an invite to the parent: a message ready to copy, a QR code on demand, how many parents there may be. */
export function InviteHelper({ words, link, helpAddress, onCopy, onShare, children }: InviteHelperProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [written, setWritten] = useState<string>()
  const text = written ?? parentMessage(words, link, helpAddress)
  const hasLink = text.includes(link)
  const say = words.helper
  const copy = async () => {
    const worked = await onCopy(text).catch(() => false)
    if (!worked) field.current?.select()
    return worked
  }
  return (
    <div class="InviteHelper">
      <p>{say.text}</p>
      <div class="InviteHelper-message">
        <label class="InviteHelper-label" for={id}>
          {say.label}
        </label>
        <textarea
          id={id}
          ref={field}
          class="InviteHelper-field"
          rows={9}
          value={text}
          spellcheck={false}
          aria-describedby={`${id}-note`}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
        <p
          id={`${id}-note`}
          class={`InviteHelper-note InviteHelper-${hasLink ? 'whole' : 'empty'}`}
          role="status"
        >
          {hasLink ? say.note : say.noLink}
        </p>
        <div class="InviteHelper-buttons">
          <CopyButton words={words} look="primary" label={say.copy} failed={say.copyFailed} onCopy={copy} />
          {onShare && <Button onClick={() => onShare(text)}>{say.share}</Button>}
        </div>
      </div>
      <PhoneWay words={words} link={link} />
      <p class="InviteHelper-note">{say.limit}</p>
      {children}
    </div>
  )
}
