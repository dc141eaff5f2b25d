import { useEffect, useState } from 'preact/hooks'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import { QrCode } from './QrCode.tsx'
import { WayCard } from './WayCard.tsx'
import type { WayProps } from './way-props.ts'

const second = 1000
const warned = 100 * second
const hidden = 120 * second

type PhoneWayProps = Pick<WayProps, 'words' | 'link' | 'best'> & { onTake?: WayProps['onTake'] }

type Stage = 'before' | 'shown' | 'ending' | 'ended'

/** Shows the link as a QR code, on demand and for two minutes: whoever sees the code has the invite. */
export function PhoneWay({ words, link, best, onTake }: PhoneWayProps) {
  const [stage, setStage] = useState<Stage>('before')
  const [round, setRound] = useState(0)
  const say = words.ways.phone
  const isVisible = stage === 'shown' || stage === 'ending'
  useEffect(() => {
    if (round === 0) return
    const timers = [setTimeout(() => setStage('ending'), warned), setTimeout(() => setStage('ended'), hidden)]
    return () => timers.forEach(clearTimeout)
  }, [round])
  const show = () => {
    setStage('shown')
    setRound(round + 1)
  }
  const showFirst = () => {
    show()
    onTake?.({ kind: 'phone', readiness: 'one-click' })
  }
  const hide = () => {
    setStage('before')
    setRound(0)
  }
  return (
    <WayCard title={say.title} hint={say.hint} best={best}>
      <Notice tone="warning">{say.warning}</Notice>
      {stage === 'before' && <Button onClick={showFirst}>{say.show}</Button>}
      {isVisible && (
        <>
          <p>{say.text}</p>
          <QrCode text={link} label={say.label} tooLong={say.tooLong} />
        </>
      )}
      <p class="WayCard-quiet" role="status">
        {stage === 'shown' && say.visible}
        {stage === 'ending' && say.ending}
        {stage === 'ended' && say.ended}
      </p>
      {isVisible && (
        <div class="PhoneWay-buttons">
          <Button onClick={show}>{say.extend}</Button>
          <Button look="quiet" onClick={hide}>
            {say.hide}
          </Button>
        </div>
      )}
      {stage === 'ended' && <Button onClick={show}>{say.again}</Button>}
      <p class="WayCard-quiet">{say.secret}</p>
    </WayCard>
  )
}
