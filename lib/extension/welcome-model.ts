import { createModel, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { ages, presenceOf } from '../conflict/presence.ts'
import type { WelcomeAnswer, WelcomeState } from '../conflict/welcome-state.ts'
import { schoolHostPatterns } from '../sites/hosts.ts'
import { readAbilities } from './abilities.ts'
import { answerRole, undoAnswer } from './corrections.ts'
import { hasHostAccess } from './interception.ts'
import { knowledge, shapes } from './memory.ts'
import { configuredShapes } from './settings.ts'
import { noteWelcomeLeft, noteWelcomeSeen } from './welcome-tab.ts'

/** What the first steps show, and what a person may do there; `now` gives epoch milliseconds. */
export const WelcomeModel = createModel((now: () => number) => {
  const state = signal<WelcomeState>({
    access: 'granted',
    presence: { kind: 'unknown' },
    knowsInvite: false,
    privateWindows: 'none',
  })
  const refresh = async () => {
    state.value = await readWelcome(now())
  }
  return {
    state,
    refresh,
    /** The person looks at the page again: maybe they have just allowed something. */
    seen: async () => {
      await noteWelcomeSeen()
      await refresh()
    },
    /** The person goes elsewhere: maybe to the settings, which will close this page. */
    left: async () => {
      if (state.value.privateWindows === 'not-allowed') await noteWelcomeLeft(now())
    },
    answer: async (answer: WelcomeAnswer) => {
      await answerRole(answer, now())
      await refresh()
    },
    undo: async () => {
      await undoAnswer(now())
      await refresh()
    },
    grant: async () => {
      await browser.permissions.request({ origins: schoolHostPatterns() })
      await refresh()
    },
  }
})

async function readWelcome(now: number): Promise<WelcomeState> {
  const [isGranted, known, { learned }, configured, abilities] = await Promise.all([
    hasHostAccess(),
    knowledge.read(),
    shapes.read(),
    configuredShapes(),
    readAbilities(),
  ])
  const { answer } = known
  return {
    access: isGranted ? 'granted' : 'missing',
    presence: presenceOf(known, now),
    knowsInvite: learned.length + configured.length > 0,
    ...(answer && now - answer.at < ages.answer && { answer: answer.role }),
    privateWindows: abilities.mobile
      ? 'none'
      : abilities.privateWindow === 'one-click'
        ? 'ready'
        : abilities.privateWindow,
  }
}
