import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

type OptionsSectionProps = {
  heading: string
  /** What the last thing came to that the person did here; read aloud when it appears. */
  said?: ComponentChildren
  children: ComponentChildren
}

/** One card of the settings page. */
export function OptionsSection({ heading, said, children }: OptionsSectionProps) {
  const id = useId()
  return (
    <section class="OptionsView-section" aria-labelledby={id}>
      <h2 class="OptionsView-heading" id={id}>
        {heading}
      </h2>
      {children}
      <div class="OptionsSection-said" role="status">
        {said}
      </div>
    </section>
  )
}
