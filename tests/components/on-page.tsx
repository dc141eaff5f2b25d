import { type ComponentChild, render } from 'preact'
import { act } from 'preact/test-utils'
import { vi } from 'vitest'
import type { GuardViewProps } from '../../components/guard-props.ts'
import type { InvitePanelProps } from '../../components/panel-props.ts'
import type { PopupViewProps } from '../../components/popup-props.ts'
import type { WelcomeViewProps } from '../../components/welcome-props.ts'
import type { GuardState } from '../../lib/conflict/guard-state.ts'
import type { PanelState } from '../../lib/conflict/panel-state.ts'
import type { PopupState } from '../../lib/conflict/popup-state.ts'
import type { WelcomeState } from '../../lib/conflict/welcome-state.ts'
import { typesetAll } from '../../lib/i18n/typeset.ts'
import { welcomeRu } from '../../lib/i18n/welcome-ru.ts'
import { now } from '../gallery/states.ts'

let root: Element | undefined

/** Renders into a fresh page and gives what a person would use: buttons by their name, the visible text. */
export function onPage(view: ComponentChild) {
  if (root) render(null, root)
  const page = document.createElement('div')
  root = page
  document.body.replaceChildren(page)
  act(() => render(view, page))
  const text = () => spaced(document.body.textContent)
  const button = (name: string) => {
    const found = [...document.querySelectorAll('button')].find((one) => spaced(one.textContent) === name)
    if (!found) throw new Error(`Is there a button «${name}»? The page has: ${buttonNames().join(' | ')}`)
    return found
  }
  return {
    text,
    button,
    again: (next: ComponentChild) => act(() => render(next, page)),
    press: (name: string) =>
      act(async () => {
        button(name).click()
        // A promise that a callback gave settles within a few microtasks.
        for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
      }),
  }
}

/** Every button's name, in the page's order. */
export function buttonNames(): string[] {
  return [...document.querySelectorAll('button')].map((one) => spaced(one.textContent))
}

/** Text with the typography taken out, to compare it with plain words. */
export function spaced(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replaceAll('\u2011', '-')
    .trim()
}

export function guardProps(state: GuardState): GuardViewProps {
  return {
    language: 'ru',
    browser: 'chrome',
    now,
    state,
    onTake: vi.fn(),
    onAnswer: vi.fn(),
    onCopyLink: vi.fn(async () => true),
    onBack: vi.fn(),
    onOpenProfile: vi.fn(),
    onOpenInvite: vi.fn(),
    onReport: vi.fn(async () => true),
    onLanguage: vi.fn(),
  }
}

export function panelProps(state: PanelState): InvitePanelProps {
  return {
    language: 'ru',
    browser: 'chrome',
    now,
    state,
    onTake: vi.fn(),
    onAnswer: vi.fn(),
    onInviteAnswer: vi.fn(),
    onCopyLink: vi.fn(async () => true),
    onCopyText: vi.fn(async () => true),
    onOpenCard: vi.fn(),
    onUndo: vi.fn(),
    onOpenProfile: vi.fn(),
    onOpenInvite: vi.fn(),
    onClose: vi.fn(),
  }
}

export function popupProps(state: PopupState): PopupViewProps {
  return {
    language: 'ru',
    browser: 'chrome',
    now,
    state,
    onPaste: vi.fn(),
    onTakePasted: vi.fn(),
    onCopyPasted: vi.fn(async () => true),
    onSendPasted: vi.fn(),
    onTake: vi.fn(),
    onCopyLink: vi.fn(async () => true),
    onReturn: vi.fn(),
    onUndo: vi.fn(),
    onReminderDone: vi.fn(),
    onGrant: vi.fn(),
    onPause: vi.fn(),
    onEndPause: vi.fn(),
    onNewsSeen: vi.fn(),
    onWelcome: vi.fn(),
    onSettings: vi.fn(),
    onHelp: vi.fn(),
    onReport: vi.fn(async () => true),
    onLanguage: vi.fn(),
  }
}

export function welcomeProps(state: WelcomeState): WelcomeViewProps {
  return {
    language: 'ru',
    words: typesetAll(welcomeRu),
    browser: 'chrome',
    now,
    state,
    onGrant: vi.fn(),
    onOpenService: vi.fn(),
    onAnswer: vi.fn(),
    onUndo: vi.fn(),
    onLanguage: vi.fn(),
  }
}
