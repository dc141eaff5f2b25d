import { defineExtensionMessaging } from '@webext-core/messaging'
import type { PanelState } from '../../components/panel-state.ts'
import type { Language } from '../i18n/translate.ts'

/** What the panel shows, and in which language. */
export type PanelView = { language: Language; state: PanelState }

/**
 * All that a page's content script may say, and what it gets back. Our own pages ask nobody: they read and change the
 * same storage as the background (decision 0004), so that nothing a page sends can reach what only they may do.
 */
export interface ContentProtocol {
  /** The content script read its page: `PageMessage`, parsed by the background. */
  pageRead(message: unknown): void
  /** The panel asks what to show. */
  panelView(): PanelView | null
  /** The person pressed something in the panel: `PanelAction`, parsed by the background. */
  panelAct(action: unknown): PanelView | null
  /** The background tells a tab's panel to ask again. */
  panelChanged(): void
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ContentProtocol>()
