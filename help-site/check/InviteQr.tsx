import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import { QrCode } from '../../components/QrCode.tsx'
import type { CheckWords } from '../../lib/i18n/check-words.ts'

const shownFor = 120_000

type InviteQrProps = { words: CheckWords; link: string }

/** The invite as a QR code for the parent's phone, on demand and for two minutes: whoever sees it has the invite. */
export function InviteQr({ words, link }: InviteQrProps) {
  const [isShown, setIsShown] = useState(false)
  const say = words.ways
  useEffect(() => {
    if (!isShown) return
    const timer = setTimeout(() => setIsShown(false), shownFor)
    return () => clearTimeout(timer)
  }, [isShown])
  return (
    <div class="InviteQr">
      <Button onClick={() => setIsShown(!isShown)}>{isShown ? say.hideQr : say.showQr}</Button>
      {isShown && (
        <>
          <p>{say.qrText}</p>
          <QrCode text={link} label={say.qrLabel} tooLong={say.qrTooLong} />
        </>
      )}
      <p class="InviteQr-secret">{say.qrSecret}</p>
    </div>
  )
}
