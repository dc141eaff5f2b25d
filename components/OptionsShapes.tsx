import { tokenMark } from '../lib/sites/shape.ts'
import { addressOf } from '../lib/sites/written-shape.ts'
import { Button } from './Button.tsx'
import { OptionsSection } from './OptionsSection.tsx'
import type { OptionsViewProps } from './options-props.ts'
import { ShapeAddress } from './ShapeAddress.tsx'

const locale = { ru: 'ru-RU', en: 'en-GB' } as const

/** The shapes that Mostik knows, each with who named it; all but the school's can be forgotten, and brought back. */
export function OptionsShapes({ language, words, state, onForget, onBringBack }: OptionsViewProps) {
  const say = words.shapes
  const said = state.notice?.kind
  const dayOf = (at: number) => new Intl.DateTimeFormat(locale[language], { dateStyle: 'long' }).format(at)
  return (
    <OptionsSection
      heading={say.heading}
      said={
        said === 'forgotten' ? (
          <div class="OptionsShapes-forgotten">
            <p>{say.forgotten}</p>
            <Button onClick={onBringBack}>{say.undo}</Button>
          </div>
        ) : (
          said === 'back' && <p>{say.back}</p>
        )
      }
    >
      <p>{say.text}</p>
      {state.shapes.length === 0 && <p>{say.none}</p>}
      <ul class="OptionsShapes">
        {state.shapes.map((known) => {
          const address = addressOf(known.shape).replace(tokenMark, `(${say.secret})`)
          const { since } = known.shape
          return (
            <li class="OptionsShapes-shape" key={`${known.source} ${address}`}>
              <div class="OptionsShapes-what">
                <ShapeAddress shape={known.shape} secret={say.secret} />
                <p class="OptionsShapes-whence">
                  {[say.source[known.source], since !== undefined && say.since(dayOf(since))]
                    .filter(Boolean)
                    .join(', ')}
                </p>
              </div>
              {known.source !== 'school' && (
                <Button look="quiet" label={say.forgetLabel(address)} onClick={() => onForget(known)}>
                  {say.forget}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </OptionsSection>
  )
}
