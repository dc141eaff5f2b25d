import { useEffect, useRef } from 'preact/hooks'
import type { DeskWords } from '../../lib/i18n/desk-words.ts'

type QrOfLinkProps = { link: string; words: Pick<DeskWords, 'qrLabel' | 'qrTooLong'> }

/** The link as a QR code; what draws it is fetched when somebody wants one. */
export function QrOfLink({ link, words }: QrOfLinkProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    import('../qr/draw-qr.ts').then(
      ({ drawQr }) => {
        const picture = drawQr(link)
        place.current?.replaceChildren(picture.firstChild ? picture : words.qrTooLong)
      },
      () => undefined,
    )
  }, [link])
  return <div ref={place} class="QrOfLink" role="img" aria-label={words.qrLabel} />
}
