import { useState } from 'preact/hooks'
import { Button } from './Button.tsx'
import { OptionsField } from './OptionsField.tsx'
import { OptionsSection } from './OptionsSection.tsx'
import type { OptionsViewProps } from './options-props.ts'

/** The address of a help site; the caller judges it and gives back a refusal, if any. */
export function OptionsHelpSite({ words, state, onHelpSite }: OptionsViewProps) {
  const say = words.helpSite
  const { helpSite, notice } = state
  const [typed, setTyped] = useState<string>()
  const [judged, setJudged] = useState<string>()
  const submit = (event: Event) => {
    event.preventDefault()
    setJudged(typed)
    onHelpSite(typed ?? helpSite ?? '')
  }
  const isRefused = notice?.kind === 'help-site-refused' && typed === judged
  const isSaved = notice?.kind === 'help-site-saved' || notice?.kind === 'help-site-cleared'
  return (
    <OptionsSection
      heading={say.heading}
      said={
        isSaved && typed === judged && <p>{notice.kind === 'help-site-saved' ? say.saved : say.cleared}</p>
      }
    >
      {state.school.helpSite && <p>{say.bySchool}</p>}
      <form class="OptionsHelpSite" onSubmit={submit} noValidate>
        <OptionsField
          label={say.label}
          note={say.note}
          value={typed ?? helpSite ?? ''}
          problem={isRefused ? say.refusals[notice.refusal] : undefined}
          onInput={setTyped}
        />
        <Button type="submit">{say.save}</Button>
      </form>
    </OptionsSection>
  )
}
