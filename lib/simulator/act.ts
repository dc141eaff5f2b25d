import { acts, addressOf } from './acts/act-on-page.ts'
import { openAddress, type Shown } from './acts/open-address.ts'
import { addresses } from './address.ts'
import type { ContextId } from './browser-context.ts'
import type { Deed } from './deed.ts'
import type { Page } from './page.ts'
import type { Acting } from './request.ts'
import { type ContextNow, showing, type World } from './world.ts'

type InBrowser = Extract<Deed, { context: unknown }>

/** How long any deed takes on the practice clock (milliseconds). */
const moment = 1_000

/** A person does something: yields what the page asks the API, and ends with the world after its answers. */
export function* act(before: World, deed: Deed): Acting<World> {
  const world = { ...before, now: before.now + moment }
  switch (deed.kind) {
    case 'wait':
      return { ...world, now: before.now + deed.minutes * 60_000 }
    case 'answer-call':
      return withCallEnded(world, 'answered')
    case 'decline-call':
      return withCallEnded(world, 'declined')
    case 'open':
      return shown(world, deed.context, yield* openAddress(deed.context, deed.address), deed.address.trim())
    case 'copy':
    case 'share':
      return withLinkTaken(world, deed)
    default: {
      const { page } = world.contexts[deed.context]
      if (!mayDo(page, deed.kind)) return before
      const { act: turn } = acts[deed.kind] as { act: (page: Page, deed: Deed) => Acting<Shown> }
      return shown(world, deed.context, yield* turn(withoutProblem(page), deed))
    }
  }
}

/** Whether this page has a place for this deed. */
export function mayDo(page: Page, kind: Deed['kind']): boolean {
  if (kind === 'copy' || kind === 'share') return page.kind === 'student-profile' && page.invite !== undefined
  const { on } = (acts as Partial<Record<Deed['kind'], { on: readonly string[] }>>)[kind] ?? {}
  return on?.includes(page.kind) ?? false
}

function withoutProblem({ problem: _, ...page }: Page): Page {
  return page
}

function shown(world: World, context: ContextId, { page, signedIn }: Shown, address?: string): World {
  const { signedIn: who, ...before } = world.contexts[context]
  const here: ContextNow = { ...before, page, address: address ?? addressOf(page, before.address) }
  const now = signedIn === undefined ? who : (signedIn ?? undefined)
  return { ...world, contexts: { ...world.contexts, [context]: now ? { ...here, signedIn: now } : here } }
}

function withCallEnded(world: World, end: 'answered' | 'declined'): World {
  const messages = world.messages.map((one) =>
    one.kind === 'call' && !one.end && one.at <= world.now ? { ...one, end } : one,
  )
  return { ...world, messages }
}

function withLinkTaken(world: World, { kind, context }: InBrowser): World {
  const { page } = world.contexts[context]
  if (page.kind !== 'student-profile' || page.invite === undefined) return world
  const link = addresses.parentInvite(page.invite)
  const copied = showing({ ...world, clipboard: link }, context, { page: withoutProblem(page) })
  if (kind === 'copy') return copied
  return { ...copied, messages: [...world.messages, { kind: 'chat', from: 'child', link, at: world.now }] }
}
