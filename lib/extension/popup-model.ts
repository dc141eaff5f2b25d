import { createModel, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { PopupState, Remembered } from '../conflict/popup-state.ts'
import { ages, presenceOf } from '../conflict/presence.ts'
import { findLink } from '../sites/find-link.ts'
import { schoolHostPatterns } from '../sites/hosts.ts'
import { knownKindOf } from '../sites/known-links.ts'
import { parseLink } from '../sites/link.ts'
import { contextOf } from './context.ts'
import { confirmInvite, undoAnswer, undoForgotten } from './corrections.ts'
import { hasHostAccess } from './interception.ts'
import { knowledge, shapes } from './memory.ts'
import { keepPending, newestPending, pendingFor } from './pending.ts'
import { forgotten, signOutWait } from './session.ts'

const unread: PopupState = {
  access: 'granted',
  context: 'ordinary',
  presence: { kind: 'unknown' },
  knowsInvite: false,
  remembered: [],
}

/** The popup's state and what a person may do with it; `now` gives epoch milliseconds. */
export const PopupModel = createModel((now: () => number) => {
  const state = signal(unread)
  const refresh = async () => {
    state.value = await readPopupState(now())
  }
  return {
    state,
    refresh,
    /** Takes a pasted link to the ways out; tells whether they were opened. */
    paste: async (text: string) => {
      const parsed = parseLink(findLink(text))
      const refusal = parsed.ok ? (knownKindOf(parsed.link) ? 'not-an-invite' : undefined) : parsed.refusal
      if (!parsed.ok || refusal) {
        state.value = { ...state.value, ...(refusal && { pasteRefusal: refusal }) }
        return false
      }
      const id = crypto.randomUUID()
      await confirmInvite(parsed.link, now())
      await keepPending(id, parsed.link, -1, now())
      await openGuard(id)
      return true
    },
    /** Shows the guard of the newest pending link again; tells whether there was one. */
    returnToLink: async () => {
      const { pending } = await newestPending(now())
      if (pending) await openGuard(pending.id)
      else await refresh()
      return pending !== undefined
    },
    undo: async (remembered: Remembered) => {
      if (remembered.kind === 'role') await undoAnswer(now())
      else {
        const entry = (await forgotten.read()).find((one) => one.at === remembered.at)
        const parsed = parseLink(entry?.href ?? '')
        if (parsed.ok) await undoForgotten(parsed.link, now())
      }
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

async function readPopupState(now: number): Promise<PopupState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const known = await knowledge.read()
  const { learned, configured } = await shapes.read()
  const { pending, lost } = await newestPending(now)
  const wait = await signOutWait.read()
  const answers: Remembered[] =
    known.answer && now - known.answer.at < ages.answer
      ? [{ kind: 'role', role: known.answer.role, at: known.answer.at }]
      : []
  const corrections = (await forgotten.read()).map(
    ({ host, at }): Remembered => ({ kind: 'not-an-invite', host, at }),
  )
  return {
    access: (await hasHostAccess()) ? 'granted' : 'missing',
    context: tab ? contextOf(tab) : 'ordinary',
    presence: presenceOf(known, now),
    knowsInvite: learned.length + configured.length > 0,
    ...(pending && { pending: { host: pending.link.host, keptUntil: pending.at + pendingFor } }),
    lost,
    remembered: [...answers, ...corrections],
    reminder: wait?.step === 'opened' || wait?.step === 'parent-done',
  }
}

/** Shows the guard of a pending link: its tab if it is still open, else a new one. */
async function openGuard(id: string): Promise<void> {
  const url = browser.runtime.getURL(`/guard.html?n=${id}`)
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url)
  if (open?.id === undefined) await browser.tabs.create({ url })
  else {
    await browser.tabs.update(open.id, { active: true })
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true })
  }
}
