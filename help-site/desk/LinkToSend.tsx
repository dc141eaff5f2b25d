import { useState } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import type { DeskWords } from '../../lib/i18n/desk-words.ts'
import { CopyButton } from './CopyButton.tsx'
import { QrOfLink } from './QrOfLink.tsx'

type LinkToSendProps = {
  words: DeskWords
  link: string | undefined
  /** The same page in this browser. */
  preview: string
  kind: keyof DeskWords['targets']
  hasCard?: boolean
  say(text: string): void
}

/** The one link of a situation: to copy, as a QR code, to look at. */
export function LinkToSend({ words, link, preview, kind, hasCard = false, say }: LinkToSendProps) {
  const [isQrShown, setIsQrShown] = useState(false)
  return (
    <section class="LinkToSend">
      <h3>{words.result.link}</h3>
      {link ? (
        <>
          <p class="LinkToSend-address">
            <b>{words.targets[kind]}</b> <span>{link.replace(/card=.*/, 'card=…')}</span>
          </p>
          {hasCard && <p>{words.result.withCard}</p>}
          <div class="DeskPage-buttons">
            <CopyButton text={link} label={words.copyLink} words={words} say={say} />
            <Button onClick={() => setIsQrShown(!isQrShown)}>
              {isQrShown ? words.hideQr : words.showQr}
            </Button>
          </div>
          {isQrShown && <QrOfLink link={link} words={words} />}
        </>
      ) : (
        <Notice tone="info">{words.result.noLink}</Notice>
      )}
      <a class="LinkToSend-preview" href={preview} target="_blank" rel="noopener">
        {words.result.open}
      </a>
    </section>
  )
}
