import { useRef } from 'preact/hooks'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import { OptionsSection } from './OptionsSection.tsx'
import type { OptionsViewProps } from './options-props.ts'

/** The settings as a file, out and in. */
export function OptionsTransfer({ words, state, onSave, onLoad }: OptionsViewProps) {
  const say = words.transfer
  const { notice } = state
  const field = useRef<HTMLInputElement>(null)
  const take = (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (file) onLoad(file)
    // The same file, mended, may be chosen again.
    input.value = ''
  }
  return (
    <OptionsSection
      heading={say.heading}
      said={
        notice?.kind === 'loaded' ? (
          <p>{say.loaded(notice.count)}</p>
        ) : (
          notice?.kind === 'load-refused' && (
            <Notice tone="trouble">{say.refusals[notice.refusal](notice.place)}</Notice>
          )
        )
      }
    >
      <p>{say.text}</p>
      <div class="OptionsView-buttons">
        <Button onClick={onSave}>{say.save}</Button>
        <Button onClick={() => field.current?.click()}>{say.load}</Button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say.load}
          onChange={(event) => take(event.currentTarget)}
        />
      </div>
    </OptionsSection>
  )
}
