import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { PanelState } from '../lib/conflict/panel-state.ts'
import { translate } from '../lib/i18n/translate.ts'
import { BridgeMark } from './BridgeMark.tsx'
import { PanelContent } from './PanelContent.tsx'
import { panelHeading } from './panel-heading.ts'
import type { InvitePanelProps } from './panel-props.ts'

/** The page under these is a dead end for the parent: they are announced at once, and take the focus if nobody has it. */
const urgent: readonly PanelState['kind'][] = ['invite', 'own-parent-error', 'two-parents-error']

/** The panel on a page of the service. It never takes the focus from something in use; Escape inside it closes it. */
export function InvitePanel(props: InvitePanelProps) {
  const { language, state, onClose } = props
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const [announced, setAnnounced] = useState('')
  const words = translate(language)
  const heading = panelHeading(language, state)
  const isUrgent = urgent.includes(state.kind)
  // A person pressed the pill to see it.
  const isAsked = state.kind === 'helper'
  useEffect(() => {
    // Set after the first paint: a live region speaks only of what changes in it.
    setAnnounced(heading)
    const root = title.current?.getRootNode()
    const isInside = root instanceof ShadowRoot && root.activeElement !== null
    const holder = document.activeElement
    const isFree = !holder || holder === document.body
    if (isInside || isAsked || (isUrgent && isFree)) title.current?.focus()
  }, [heading, isUrgent, isAsked])
  // The page sees only our host: its shortcuts would take what is typed here for themselves.
  const keepKey = (event: KeyboardEvent) => event.stopPropagation()
  const closeOnEscape = (event: KeyboardEvent) => {
    keepKey(event)
    if (event.key === 'Escape') onClose()
  }
  return (
    <div
      class={`Mostik InvitePanel${isUrgent ? ' InvitePanel-tall' : ''}`}
      lang={language}
      role="dialog"
      aria-labelledby={id}
      onKeyDown={closeOnEscape}
      onKeyPress={keepKey}
      onKeyUp={keepKey}
    >
      <div class="VisuallyHidden" role={isUrgent ? 'alert' : 'status'}>
        {announced}
      </div>
      <div class="InvitePanel-header">
        <span class="InvitePanel-brand">
          <BridgeMark size={24} />
          {words.brand}
        </span>
        <button type="button" class="InvitePanel-close" aria-label={words.close} onClick={onClose}>
          <svg class="InvitePanel-cross" viewBox="0 0 20 20" aria-hidden="true">
            <path d="m5 5 10 10M15 5 5 15" />
          </svg>
        </button>
      </div>
      <div class="InvitePanel-body">
        <h2 id={id} class="InvitePanel-heading" ref={title} tabIndex={-1}>
          {heading}
        </h2>
        <PanelContent {...props} labelledBy={id} />
      </div>
    </div>
  )
}
