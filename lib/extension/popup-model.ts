import { createModel, signal } from '@preact/signals'
import { type Browser, browser } from 'wxt/browser'
import type { WayFailure } from '../conflict/guard-state.ts'
import type { PopupState, Remembered, TabSight } from '../conflict/popup-state.ts'
import { presenceOf } from '../conflict/presence.ts'
import type { Way } from '../conflict/ways-out.ts'
import { schoolHostPatterns } from '../sites/hosts.ts'
import { rememberedAnswers, undoRemembered } from './answers.ts'
import { contextOf } from './context.ts'
import { openGuard } from './guard-tab.ts'
import { helpAddress } from './help-address.ts'
import { hasHostAccess } from './interception.ts'
import { knowledge, shapes } from './memory.ts'
import { endPause, pause, pauseEnd } from './pause.ts'
import { copyInvite, type InviteAtHand, inviteAtHand, shownInvite, takeWay } from './popup-invite.ts'
import { signOutWait } from './session.ts'
import { configuredShapes, effectiveSettings } from './settings.ts'
import { tabSight } from './tab-sight.ts'
import { markNewsSeen, unseenNews } from './whats-new.ts'

const unread: PopupState = {
  access: 'granted',
  context: 'ordinary',
  tab: 'own',
  presence: { kind: 'unknown' },
  knowsInvite: false,
  pause: { kind: 'off' },
  remembered: [],
}

/**
 * The popup's state and what a person may do with it; `now` gives epoch milliseconds. What leads away from the popup
 * tells whether it did.
 */
export const PopupModel = createModel((now: () => number) => {
  const state = signal(unread)
  let atHand: InviteAtHand | undefined
  let failure: WayFailure | undefined
  const refresh = async () => {
    const read = await readPopup(now())
    atHand = read.atHand
    const { invite } = read.state
    state.value = { ...read.state, ...(invite && failure && { invite: { ...invite, failure } }) }
  }
  return {
    state,
    refresh,
    /** Shows the guard of the waiting link again. */
    returnToLink: async () => {
      if (atHand?.pending) await openGuard(atHand.pending)
      else await refresh()
      return atHand?.pending !== undefined
    },
    take: async (way: Way) => {
      if (!atHand) return false
      const taken = await takeWay(way, atHand, now())
      failure = taken.failure
      if (!taken.left) await refresh()
      return taken.left
    },
    copyLink: async () => (atHand ? copyInvite(atHand) : false),
    undo: async (remembered: Remembered) => {
      await undoRemembered(remembered, now())
      await refresh()
    },
    pause: async () => {
      await pause(now())
      await refresh()
    },
    endPause: async () => {
      await endPause(now())
      await refresh()
    },
    openSettings: async () => {
      await browser.runtime.openOptionsPage()
      return true
    },
    endNews: async () => {
      await markNewsSeen()
      await refresh()
    },
    endReminder: async () => {
      await signOutWait.forget()
      await refresh()
    },
    grant: async () => {
      await browser.permissions.request({ origins: schoolHostPatterns() })
      await refresh()
    },
  }
})

async function readPopup(now: number): Promise<{ state: PopupState; atHand: InviteAtHand | undefined }> {
  // All at once: a popup that reads one thing after the other opens late.
  const ofTab = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => readTab(tab, now))
  const [
    { tab, sight, invite, shown, lost },
    known,
    { learned },
    configured,
    isGranted,
    wait,
    remembered,
    until,
    { pauseForbidden },
    help,
    news,
  ] = await Promise.all([
    ofTab,
    knowledge.read(),
    shapes.read(),
    configuredShapes(),
    hasHostAccess(),
    signOutWait.read(),
    rememberedAnswers(now),
    pauseEnd(now),
    effectiveSettings(),
    helpAddress(),
    unseenNews(),
  ])
  const state: PopupState = {
    access: isGranted ? 'granted' : 'missing',
    context: tab ? contextOf(tab) : 'ordinary',
    tab: sight,
    presence: presenceOf(known, now),
    knowsInvite: learned.length + configured.length > 0,
    pause: pauseForbidden
      ? { kind: 'forbidden' }
      : until === undefined
        ? { kind: 'off' }
        : { kind: 'on', until },
    ...(shown && { invite: shown }),
    lost,
    remembered,
    reminder: wait?.step === 'opened' || wait?.step === 'parent-done',
    ...(news && { news }),
    ...(help && { help }),
  }
  return { state, atHand: invite }
}

async function readTab(tab: Browser.tabs.Tab | undefined, now: number) {
  const ofInvite = inviteAtHand(tab, now).then(async ({ invite, lost }) => ({
    invite,
    lost,
    shown: invite && (await shownInvite(invite)),
  }))
  const sight: TabSight = tab ? await tabSight(tab) : 'unseen'
  return { tab, sight, ...(await ofInvite) }
}
