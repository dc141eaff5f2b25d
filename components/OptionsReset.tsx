import { useEffect, useRef, useState } from 'preact/hooks'
import { schoolSetAny } from '../lib/conflict/options-state.ts'
import { Button } from './Button.tsx'
import { OptionsSection } from './OptionsSection.tsx'
import type { OptionsViewProps } from './options-props.ts'

/** Forgetting everything, after a question that says what goes. */
export function OptionsReset({ words, state, onReset }: OptionsViewProps) {
  const say = words.reset
  const [isAsking, setAsking] = useState(false)
  const question = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isAsking) question.current?.focus()
  }, [isAsking])
  return (
    <OptionsSection
      heading={say.heading}
      said={state.notice?.kind === 'reset' && !isAsking && <p>{say.done}</p>}
    >
      {isAsking ? (
        <>
          <h3 ref={question} tabIndex={-1}>
            {say.question}
          </h3>
          <ul class="OptionsView-list">
            {say.goes.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          {schoolSetAny(state) && <p>{say.stays}</p>}
          <div class="OptionsView-buttons">
            <Button
              onClick={() => {
                setAsking(false)
                onReset()
              }}
            >
              {say.yes}
            </Button>
            <Button look="primary" onClick={() => setAsking(false)}>
              {say.no}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>{say.text}</p>
          <Button onClick={() => setAsking(true)}>{say.start}</Button>
        </>
      )}
    </OptionsSection>
  )
}
