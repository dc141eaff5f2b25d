import { schoolSetAny } from '../lib/conflict/options-state.ts'
import { OptionsContacts } from './OptionsContacts.tsx'
import { OptionsHelpSite } from './OptionsHelpSite.tsx'
import { OptionsLanguage } from './OptionsLanguage.tsx'
import { OptionsReset } from './OptionsReset.tsx'
import { OptionsSchool } from './OptionsSchool.tsx'
import { OptionsShapes } from './OptionsShapes.tsx'
import { OptionsTester } from './OptionsTester.tsx'
import { OptionsTransfer } from './OptionsTransfer.tsx'
import type { OptionsViewProps } from './options-props.ts'
import { PageFrame } from './PageFrame.tsx'

/** The settings page: what Mostik knows and how to correct it, one card for each thing. */
export function OptionsView(props: OptionsViewProps) {
  const { language, words, state, onLanguage } = props
  return (
    <PageFrame language={language} heading={words.heading} focusOn="options" onLanguage={onLanguage}>
      <div class="OptionsView">
        <p>{words.lead}</p>
        {schoolSetAny(state) && <OptionsSchool {...props} />}
        <OptionsShapes {...props} />
        <OptionsTester {...props} />
        <OptionsHelpSite {...props} />
        <OptionsLanguage {...props} />
        <OptionsTransfer {...props} />
        <OptionsReset {...props} />
        <OptionsContacts {...props} />
      </div>
    </PageFrame>
  )
}
