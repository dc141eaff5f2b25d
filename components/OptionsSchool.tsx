import { OptionsSection } from './OptionsSection.tsx'
import type { OptionsViewProps } from './options-props.ts'

/** What the school set, to be read only. */
export function OptionsSchool({ words, state }: Pick<OptionsViewProps, 'words' | 'state'>) {
  const say = words.school
  const { helpSite, schoolContact, shapes, pauseForbidden } = state.school
  const facts = [
    [say.contact, schoolContact],
    [say.helpSite, helpSite],
    [say.pause, pauseForbidden && say.pauseForbidden],
    [say.shapes, shapes.length > 0 && say.shapeCount(shapes.length)],
  ] as const
  return (
    <OptionsSection heading={say.heading}>
      <p>{say.text}</p>
      <dl class="OptionsSchool-facts">
        {facts.map(
          ([name, fact]) =>
            fact && (
              <div key={name}>
                <dt class="OptionsSchool-name">{name}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
      </dl>
    </OptionsSection>
  )
}
