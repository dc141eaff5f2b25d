import { createModel, signal } from '@preact/signals'
import type { GuardState, WhoAnswer } from '../conflict/guard-state.ts'
import type { Way } from '../conflict/ways-out.ts'
import { copyText } from './copy-text.ts'
import { answerRole, forgetInvite } from './corrections.ts'
import { exempt } from './exempt.ts'
import { failureOf } from './failure-of.ts'
import { enterGuard, ownTab, stateOf } from './guard-door.ts'
import { openInContainer, openPrivately } from './leave.ts'
import { notify } from './notice.ts'
import { dropPending, notePendingTaken, pendingById } from './pending.ts'
import { noteInviteOpened, startSignOut } from './sign-out.ts'
import { noticePerson } from './stand-aside.ts'
import { noteTried } from './tried-way.ts'

/** The world of the guard page: its address, its history entry, the clock. */
export type GuardWorld = {
  address: URL
  replaceAddress: (query: string) => void
  /** Leaves this page for the link, in place of this history entry. */
  go: (href: string) => void
  now: () => number
}

/** The guard page's state and what a person may do with it. */
export const GuardModel = createModel((world: GuardWorld) => {
  const state = signal<GuardState>({ kind: 'opening' })
  let id = ''
  let kept: Promise<void> | undefined

  const pendingLink = async () => {
    await kept
    return (await pendingById(id, world.now()))?.link
  }
  const refresh = async () => {
    state.value = await stateOf(id, world.now())
  }
  const openHere = async () => {
    const link = await pendingLink()
    if (!link) return refresh()
    await exempt((await ownTab()).id, link.href, world.now())
    await dropPending(id)
    world.go(link.href)
  }

  return {
    state,
    /** A person moved or pressed something here. */
    noticePerson: async () => noticePerson((await ownTab()).id),
    enter: async () => {
      const arrival = await enterGuard(world.address, world.replaceAddress, world.now())
      if (arrival.kind === 'pass') return world.go(arrival.href)
      id = arrival.id
      kept = arrival.kept
      state.value = arrival.state
    },
    refresh: async () => {
      // Only what waits for the outside is read again: a person in the middle of a way keeps what they see.
      if (state.value.kind === 'waiting' || state.value.kind === 'gone') await refresh()
    },
    take: async (way: Way) => {
      const link = await pendingLink()
      if (!link) return refresh()
      await noteTried(way.kind)
      if (way.kind === 'private-window' || way.kind === 'container') {
        const { windowId } = await ownTab()
        const departure = await (way.kind === 'container'
          ? openInContainer(link, world.now(), windowId)
          : openPrivately(link, world.now()))
        const failure = failureOf(departure)
        await noteTried(way.kind, failure ?? 'opened')
        const before = state.value
        if (!failure) {
          await notePendingTaken(id)
          state.value = { kind: 'opened', by: way.kind }
        } else if (before.kind === 'stop' || before.kind === 'question') {
          const again = await stateOf(id, world.now())
          state.value = { ...before, ...('ways' in again && { ways: again.ways }), failure }
        }
      } else if (way.kind === 'phone') {
        await notePendingTaken(id)
      } else if (way.kind === 'sign-out') {
        await startSignOut(id, world.now())
        await refresh()
      } else if (way.kind === 'not-the-child') {
        await openHere()
      } else if (way.kind === 'not-an-invite') {
        await forgetInvite(link, world.now())
        await notify((await ownTab()).id, link.href, { kind: 'answered', answer: 'not-an-invite' })
        await dropPending(id)
        world.go(link.href)
      }
    },
    answer: async (answer: WhoAnswer) => {
      const before = state.value
      if (before.kind !== 'question') return
      if (answer === 'unsure') {
        state.value = { ...before, kind: 'stop' }
        return
      }
      await answerRole(answer, world.now())
      const link = await pendingLink()
      if (answer === 'student' || !link) return refresh()
      await notify((await ownTab()).id, link.href, { kind: 'answered', answer })
      world.go(link.href)
    },
    copyLink: async () => {
      const link = await pendingLink()
      if (!link) return false
      await notePendingTaken(id)
      return copyText(link.href)
    },
    back: refresh,
    openInvite: async () => {
      await noteInviteOpened(world.now())
      await openHere()
    },
  }
})
