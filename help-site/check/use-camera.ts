import { useEffect, useRef, useState } from 'preact/hooks'
import { findQr, loadDecoder } from './decode-qr.ts'

/** Why the camera is off: refused, not there, busy, not allowed on such a page, or turned off. */
type CameraReason = 'refused' | 'none' | 'busy' | 'unable' | 'timedOut' | 'stopped' | 'unloaded'

type CameraState =
  | { state: 'off'; reason?: CameraReason }
  | { state: 'asking' }
  | { state: 'on'; stream: MediaStream }

const patience = 60_000
const pause = 120
const longestFrame = 1280

/** The camera, off until asked for. It stops when it has found a code, after a minute, when the page is hidden or left. */
export function useCamera(onText: (text: string) => void) {
  const [now, setNow] = useState<CameraState>({ state: 'off' })
  const video = useRef<HTMLVideoElement>(null)
  const round = useRef(0)
  const stream = now.state === 'on' ? now.stream : undefined
  const off = (reason?: CameraReason) => {
    round.current += 1
    setNow({ state: 'off', ...(reason && { reason }) })
  }
  const start = async () => {
    round.current += 1
    const mine = round.current
    setNow({ state: 'asking' })
    const opened = await openCamera()
    if (mine !== round.current) return typeof opened === 'string' ? undefined : stopAll(opened)
    if (typeof opened === 'string') off(opened)
    else setNow({ state: 'on', stream: opened })
  }
  useEffect(
    () => () => {
      round.current += 1
    },
    [],
  )
  useEffect(() => {
    if (!stream) return
    const watch = watchFor(stream, video, (found) => {
      off()
      onText(found)
    })
    const timer = setTimeout(() => off('timedOut'), patience)
    const hide = () => document.hidden && off('stopped')
    const end = () => off('busy')
    document.addEventListener('visibilitychange', hide)
    for (const track of stream.getTracks()) track.addEventListener('ended', end)
    return () => {
      watch.stop()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', hide)
      stopAll(stream)
    }
  }, [stream])
  return {
    state: now.state,
    reason: now.state === 'off' ? now.reason : undefined,
    stream,
    video,
    toggle: () => (now.state === 'off' ? void start() : off('stopped')),
  }
}

async function openCamera(): Promise<MediaStream | CameraReason> {
  if (!navigator.mediaDevices?.getUserMedia) return 'unable'
  if (!(await loadDecoder())) return 'unloaded'
  const wanted = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } }
  return navigator.mediaDevices.getUserMedia({ video: wanted, audio: false }).catch(reasonOf)
}

function reasonOf(failure: unknown): CameraReason {
  const name = failure instanceof DOMException ? failure.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy'
}

function stopAll(stream: MediaStream) {
  for (const track of stream.getTracks()) track.stop()
}

/** Looks at a frame, rests, looks again. */
function watchFor(
  stream: MediaStream,
  video: { current: HTMLVideoElement | null },
  onFound: (text: string) => void,
) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = async () => {
    const frame = video.current
    const found = frame && frame.videoWidth > 0 ? await findQr(frame, longestFrame) : undefined
    if (!stream.active) return
    if (found) onFound(found)
    else timer = setTimeout(look, pause)
  }
  timer = setTimeout(look, pause)
  return { stop: () => clearTimeout(timer) }
}
