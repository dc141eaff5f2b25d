import { defineExtensionMessaging } from '@webext-core/messaging'
import type { PanelState } from '../conflict/panel-state.ts'
import type { Language } from '../i18n/language.ts'

/** What the panel shows, and in which language. */
export type PanelView = { language: Language; state: PanelState }

/** What the content script of a page, and the panel in it, may say, and what they get back. */
interface ContentProtocol {
  /** The content script read its page: `PageMessage`, parsed by the background. */
  pageRead(message: unknown): void
  /** The content script needs the reader's code in its page. */
  fetchReader(): void
  /** The panel asks what to show. */
  panelView(): PanelView | null
  /** The person pressed something in the panel: `PanelAction`, parsed by the background. */
  panelAct(action: unknown): PanelView | null
  /** The background tells a tab's panel to ask again. */
  panelChanged(): void
}

/**
 * What only our own pages may ask; the background refuses it from anywhere else. It is this little, because our pages
 * read and change the same storage as the background does.
 */
interface OwnPageProtocol {
  /** Resolves when the rules fit what is remembered. */
  rulesInStep(): void
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ContentProtocol & OwnPageProtocol>()

/** Whether a message comes from a page of ours, by the address that the browser gives, not by what it says. */
export function isOwnPage(
  sender: { id?: string; url?: string },
  own: { id: string; origin: string },
): boolean {
  return sender.id === own.id && (sender.url ?? '').startsWith(`${own.origin}/`)
}
