import { useId, useState } from 'preact/hooks'
import { answerTo, type Length, lengths } from '../../lib/desk/answer.ts'
import type { DeskWords } from '../../lib/i18n/desk-words.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { CopyButton } from './CopyButton.tsx'

type AnswerTextProps = {
  words: DeskWords
  told: Parameters<typeof answerTo>[0]
  language: Language
  onLanguage(language: Language): void
  onCopied?: () => void
  say(text: string): void
}

/** The ready answer: as a message, a letter or for paper, in either language, to be copied. */
export function AnswerText({ words, told, language, onLanguage, onCopied, say }: AnswerTextProps) {
  const id = useId()
  const [length, setLength] = useState<Length>('messenger')
  const text = answerTo(told, length)
  return (
    <section class="AnswerText" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.result.answer}</h3>
      <div class="AnswerText-choices">
        <Choices
          label={words.lengthOf}
          options={lengths.map((one) => ({ value: one, text: words.lengths[one] }))}
          chosen={length}
          onChoose={(one) => setLength(one)}
        />
        <Choices
          label={words.answerLanguage}
          options={[
            { value: 'ru', text: 'Русский' },
            { value: 'en', text: 'English' },
          ]}
          chosen={language}
          onChoose={onLanguage}
        />
      </div>
      <p class="AnswerText-text" lang={language}>
        {text}
      </p>
      <CopyButton
        look="primary"
        text={text}
        label={words.copyAnswer}
        words={words}
        say={say}
        onCopied={onCopied}
      />
    </section>
  )
}

type ChoicesProps<Value extends string> = {
  label: string
  options: readonly { value: Value; text: string }[]
  chosen: Value
  onChoose(value: Value): void
}

function Choices<Value extends string>({ label, options, chosen, onChoose }: ChoicesProps<Value>) {
  const name = useId()
  return (
    <fieldset class="Choices">
      <legend class="VisuallyHidden">{label}</legend>
      {options.map(({ value, text }) => (
        <label class="Choices-one" key={value}>
          <input
            class="VisuallyHidden"
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}
