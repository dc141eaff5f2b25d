import { useState } from 'preact/hooks'
import type { InviteRefusal } from '../lib/conflict/guard-state.ts'
import type { OptionsWords } from '../lib/i18n/options-words.ts'
import { translate } from '../lib/i18n/translate.ts'
import { type Trial, tryExample, tryLink } from '../lib/sites/try-shape.ts'
import { Button } from './Button.tsx'
import { OptionsField } from './OptionsField.tsx'
import { OptionsSection } from './OptionsSection.tsx'
import type { OptionsViewProps } from './options-props.ts'
import { ShapeAddress } from './ShapeAddress.tsx'

/** Shows, while an example is typed, what it would teach, and whether another link would be stopped then. */
export function OptionsTester({ language, words, state, onAdd }: OptionsViewProps) {
  const [example, setExample] = useState('')
  const [other, setOther] = useState('')
  const say = words.tester
  const links = translate(language).refusals
  const known = state.shapes.map(({ shape }) => shape)
  const trial = tryExample(example, known)
  const shapes = trial.kind === 'learns' ? [...known, trial.shape] : known
  const answer = tryLink(other, shapes)
  const isNew = trial.kind === 'learns' && !trial.isKnown
  const submit = (event: Event) => {
    event.preventDefault()
    if (!isNew || !state.mayAdd) return
    onAdd(trial.shape)
    setExample('')
    setOther('')
  }
  return (
    <OptionsSection
      heading={say.heading}
      said={state.notice?.kind === 'added' && !example && <p>{say.added}</p>}
    >
      <form class="OptionsTester" onSubmit={submit} noValidate>
        <OptionsField
          label={say.example}
          note={say.exampleNote}
          value={example}
          problem={trial.kind === 'refused' ? refusalText(say, links, trial.refusal) : undefined}
          onInput={setExample}
        >
          {trial.kind === 'learns' && <Learns words={words} trial={trial} mayAdd={state.mayAdd} />}
        </OptionsField>
        <OptionsField
          label={say.other}
          note={say.otherNote}
          value={other}
          problem={answer.kind === 'refused' ? links[answer.refusal] : undefined}
          onInput={setOther}
        >
          {(answer.kind === 'stopped' || answer.kind === 'opens') && (
            <p class={`OptionsTester-${answer.kind}`}>{say[answer.kind]}</p>
          )}
        </OptionsField>
        {isNew && state.mayAdd && (
          <Button look="primary" type="submit">
            {say.add}
          </Button>
        )}
      </form>
    </OptionsSection>
  )
}

type LearnsProps = { words: OptionsWords; trial: Extract<Trial, { kind: 'learns' }>; mayAdd: boolean }

function Learns({ words, trial: { shape, isKnown }, mayAdd }: LearnsProps) {
  const say = words.tester
  if (isKnown) return <p>{say.known}</p>
  return (
    <>
      <p>
        {say.learns} <ShapeAddress shape={shape} secret={words.shapes.secret} />
      </p>
      <p>{say.length(shape.shortest, shape.longest)}</p>
      {!mayAdd && <p class="OptionsField-problem">{say.full}</p>}
    </>
  )
}

type Refusal = Extract<Trial, { kind: 'refused' }>['refusal']

function refusalText(
  own: OptionsWords['tester'],
  links: Record<InviteRefusal, string>,
  refusal: Refusal,
): string {
  return refusal in own.refusals
    ? own.refusals[refusal as keyof typeof own.refusals]
    : links[refusal as InviteRefusal]
}
