import { createModel, signal } from '@preact/signals'
import type { WhoAnswer } from '../conflict/guard-state.ts'
import type { Way } from '../conflict/ways-out.ts'
import type { PanelAction } from './page-message.ts'
import { onMessage, type PanelView, sendMessage } from './protocol.ts'

type PanelWorld = { copy: (text: string) => Promise<void> }

/** The panel's state in a page, and what a person may do with it: the background acts, on this tab's own link. */
export const PanelModel = createModel((world: PanelWorld) => {
  const view = signal<PanelView | null>(null)
  /** Whether the pupil's helper was opened: `back` = it was closed again, so its pill takes the focus. */
  const helper = signal<'pill' | 'open' | 'back'>('pill')
  const show = (next: PanelView | null) => {
    if (next?.state.kind !== 'helper') helper.value = 'pill'
    view.value = next
  }
  const act = async (action: PanelAction) => show(await sendMessage('panelAct', action))
  const refresh = async () => show(await sendMessage('panelView', undefined))
  onMessage('panelChanged', refresh)
  const copyText = (text: string) =>
    world.copy(text).then(
      () => true,
      () => false,
    )

  return {
    view,
    helper,
    refresh,
    openHelper: () => {
      helper.value = 'open'
    },
    hideHelper: () => act({ kind: 'hide-helper' }),
    openCard: () => act({ kind: 'open-card' }),
    copyText,
    take: (way: Way) =>
      way.kind === 'phone' || way.kind === 'other-browser' ? undefined : act({ kind: 'take', way: way.kind }),
    answer: (answer: WhoAnswer) => act({ kind: 'answer', answer }),
    answerInvite: (isInvite: boolean) => act({ kind: 'invite-answer', isInvite }),
    undo: () => act({ kind: 'undo' }),
    openProfile: () => act({ kind: 'open-profile' }),
    openInvite: () => act({ kind: 'open-invite' }),
    close: () => {
      if (view.value?.state.kind !== 'helper') return act({ kind: 'close' })
      helper.value = 'back'
      return undefined
    },
    copyLink: () => {
      const state = view.value?.state
      return copyText(state && 'link' in state ? state.link : location.href)
    },
  }
})
