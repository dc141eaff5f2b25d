import { useEffect, useState } from 'preact/hooks'
import { Notice } from '../../components/Notice.tsx'
import type { CheckWords } from '../../lib/i18n/check-words.ts'
import { CameraView } from './CameraView.tsx'
import { type ReadingTrouble, readQrFile } from './read-qr-file.ts'
import { useCamera } from './use-camera.ts'

type QrScanProps = {
  words: CheckWords
  /** A picture to read, also one that was dropped or pasted. */
  picture: Blob | undefined
  isDragged: boolean
  onPicture(file: Blob): void
  onText(text: string): void
}

/** A QR code in place of a link: from a picture or by the camera, read in this page. */
export function QrScan({ words, picture, isDragged, onPicture, onText }: QrScanProps) {
  const say = words.scan
  const camera = useCamera(onText)
  const reading = usePictureReading(picture, onText)
  const trouble = camera.state === 'off' ? (reading.trouble ?? camera.reason) : undefined
  const choose = (event: Event & { currentTarget: HTMLInputElement }) => {
    const [file] = event.currentTarget.files ?? []
    if (file) onPicture(file)
    // The same picture may be chosen again.
    event.currentTarget.value = ''
  }
  return (
    <section class="QrScan" aria-labelledby="check-scan">
      <h2 id="check-scan">{say.heading}</h2>
      <p>{isDragged ? say.drop : say.text}</p>
      <div class="QrScan-buttons">
        <label class="Button QrScan-file">
          <input type="file" accept="image/*" class="VisuallyHidden" autocomplete="off" onChange={choose} />
          {say.picture}
        </label>
        <button
          class="Button"
          type="button"
          onClick={() => {
            reading.forget()
            camera.toggle()
          }}
        >
          {camera.state === 'off' ? say.camera : say.stop}
        </button>
      </div>
      <div role="status">
        {reading.isReading && <p>{say.reading}</p>}
        {camera.state === 'asking' && <Notice tone="info">{say.asking}</Notice>}
        {camera.state === 'on' && <p>{say.looking}</p>}
        {trouble && <Notice tone={trouble === 'stopped' ? 'info' : 'warning'}>{say[trouble]}</Notice>}
      </div>
      {camera.stream && <CameraView label={say.preview} stream={camera.stream} video={camera.video} />}
    </section>
  )
}

function usePictureReading(picture: Blob | undefined, onText: (text: string) => void) {
  const [isReading, setIsReading] = useState(false)
  const [trouble, setTrouble] = useState<ReadingTrouble>()
  useEffect(() => {
    setTrouble(undefined)
    if (!picture) return
    let isWanted = true
    setIsReading(true)
    readQrFile(picture).then((outcome) => {
      if (!isWanted) return
      setIsReading(false)
      if (outcome.kind === 'text') onText(outcome.text)
      else setTrouble(outcome.kind)
    })
    return () => {
      isWanted = false
      setIsReading(false)
    }
  }, [picture])
  return { isReading, trouble, forget: () => setTrouble(undefined) }
}
