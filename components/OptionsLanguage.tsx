import { useId } from 'preact/hooks'
import { OptionsSection } from './OptionsSection.tsx'
import type { OptionsViewProps } from './options-props.ts'

/** Russian, English, or what the browser wants. */
export function OptionsLanguage({ words, state, onLanguageChoice }: OptionsViewProps) {
  const say = words.language
  const name = useId()
  return (
    <OptionsSection heading={say.heading}>
      <fieldset class="OptionsView-buttons">
        <legend class="VisuallyHidden">{say.heading}</legend>
        {([null, 'ru', 'en'] as const).map((choice) => (
          <label class="OptionsLanguage-choice" key={choice} lang={choice ?? undefined}>
            <input
              class="OptionsLanguage-radio"
              type="radio"
              name={name}
              checked={state.language === choice}
              onChange={() => onLanguageChoice(choice)}
            />
            {say[choice ?? 'browser']}
          </label>
        ))}
      </fieldset>
    </OptionsSection>
  )
}
