import { QrCode } from '../../components/QrCode.tsx'
import type { HandoutsWords } from '../../lib/i18n/handouts-words.ts'

type HelpCodeProps = { words: HandoutsWords; link: string | undefined }

/** The code that leads to help, with the address for whoever types it. */
export function HelpCode({ words, link }: HelpCodeProps) {
  if (!link) return null
  return (
    <div class="HelpCode">
      <QrCode text={link} label={words.qrLabel} tooLong={words.qrTooLong} />
      <p>
        {words.help}:{' '}
        <span class="HelpCode-address">{link.replace(/^https?:\/\/|[#].*$/g, '').replace(/\/$/, '')}</span>
      </p>
    </div>
  )
}
