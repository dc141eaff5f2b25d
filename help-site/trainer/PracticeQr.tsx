import { useEffect, useRef } from 'preact/hooks'
import type { TrainerWords } from '../../lib/i18n/trainer-words.ts'

/** The practice invite as a QR code; what draws it is loaded when it is asked for. */
export function PracticeQr({ words, link }: { words: TrainerWords; link: string }) {
  const said = words.pages.student
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let isLeft = false
    import('../qr/draw-qr.ts').then(
      ({ drawQr }) => {
        if (!isLeft) place.current?.replaceChildren(drawQr(link))
      },
      // Without it the button still plays the phone.
      () => undefined,
    )
    return () => {
      isLeft = true
    }
  }, [link])
  return (
    <figure class="TrainerQr">
      <div role="img" aria-label={said.qrLabel} ref={place} />
      <figcaption class="TrainerQuiet">{said.qrNote}</figcaption>
    </figure>
  )
}
