import { createModel, signal } from '@preact/signals'
import type { WhoAnswer } from '../conflict/guard-state.ts'
import type { Way } from '../conflict/ways-out.ts'
import type { PanelAction } from './page-message.ts'
import { onMessage, type PanelView, sendMessage } from './protocol.ts'

type PanelWorld = { copy: (text: string) => Promise<void> }

/** The panel's state in a page, and what a person may do with it: the background acts, on this tab's own link. */
export const PanelModel = createModel((world: PanelWorld) => {
  const view = signal<PanelView | null>(null)
  const act = async (action: PanelAction) => {
    view.value = await sendMessage('panelAct', action)
  }
  const refresh = async () => {
    view.value = await sendMessage('panelView', undefined)
  }
  onMessage('panelChanged', refresh)

  return {
    view,
    refresh,
    take: (way: Way) =>
      way.kind === 'phone' || way.kind === 'other-browser' ? undefined : act({ kind: 'take', way: way.kind }),
    answer: (answer: WhoAnswer) => act({ kind: 'answer', answer }),
    answerInvite: (isInvite: boolean) => act({ kind: 'invite-answer', isInvite }),
    undo: () => act({ kind: 'undo' }),
    openProfile: () => act({ kind: 'open-profile' }),
    openInvite: () => act({ kind: 'open-invite' }),
    close: () => act({ kind: 'close' }),
    copyLink: () => {
      const state = view.value?.state
      const link = state && 'link' in state ? state.link : location.href
      return world.copy(link).then(
        () => true,
        () => false,
      )
    },
  }
})
