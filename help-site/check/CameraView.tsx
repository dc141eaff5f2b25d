import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

type CameraViewProps = { label: string; stream: MediaStream; video: RefObject<HTMLVideoElement | null> }

/** What the camera sees, while it looks for a code. */
export function CameraView({ label, stream, video }: CameraViewProps) {
  useEffect(() => {
    const element = video.current
    if (!element) return
    element.srcObject = stream
    element.play().catch(() => undefined)
    return () => {
      element.srcObject = null
    }
  }, [stream])
  return <video ref={video} class="CameraView" aria-label={label} muted playsInline autoplay />
}
