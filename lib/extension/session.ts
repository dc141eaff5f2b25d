import * as v from 'valibot'
import { shapeSchema } from './memory.ts'
import { remember } from './remembered.ts'

/** Links of the student's own profile, seen in this browser session: memory only, newest first. */
export const madeHere = remember('session:madeHere', v.array(v.string()), [])

/** Tabs that a rule must leave alone: with `href` that very link, without it everything (private window, container). */
export const exemptions = remember(
  'session:exemptions',
  v.array(
    v.object({
      tabId: v.number(),
      href: v.exactOptional(v.string()),
      at: v.number(),
      /** Not a person's word: another add-on fights us over this tab, so the panel still speaks there. */
      aside: v.exactOptional(v.boolean()),
    }),
  ),
  [],
)

/** Links that wait for a way out, by random id, newest first: memory only. */
export const pendingLinks = remember(
  'session:pendingLinks',
  v.array(
    v.object({
      id: v.string(),
      href: v.string(),
      at: v.number(),
      tabId: v.number(),
      /** The person has taken a way out with it: it may be needed again, but nobody has to be reminded. */
      taken: v.exactOptional(v.boolean()),
    }),
  ),
  [],
)

/** The child is asked to sign out for a while: which pending link waits for that, and how far we are. */
export const signOutWait = remember(
  'session:signOutWait',
  v.nullable(
    v.object({
      pendingId: v.string(),
      at: v.number(),
      step: v.picklist(['waiting', 'signed-out', 'opened', 'parent-done']),
    }),
  ),
  null,
)

/** Tabs that we moved to the guard after their request had gone, to notice that another add-on brings them back. */
export const arrivals = remember(
  'session:arrivals',
  v.array(v.object({ tabId: v.number(), at: v.number() })),
  [],
)

/** The last ten seconds of tabs that came to the guard, to notice another add-on that brings the link back. */
export const guardEntries = remember(
  'session:guardEntries',
  v.array(v.object({ tabId: v.number(), href: v.string(), at: v.number() })),
  [],
)

/** Where the student's profile was last seen in this browser session: an address without a fragment. */
export const profileAddress = remember('session:profileAddress', v.nullable(v.string()), null)

const page = v.picklist(['landing', 'own-parent-error', 'two-parents-error'])

/** What is on the page of each tab, for its panel. */
export const visits = remember(
  'session:visits',
  v.array(
    v.object({
      tabId: v.number(),
      href: v.string(),
      fromOutside: v.boolean(),
      page: v.exactOptional(page),
      /** This very page taught us that its link is an invite: it has loaded, so it gets a panel, not the guard. */
      taught: v.exactOptional(v.boolean()),
      /** The invite that this tab last opened: an error page may have an address of its own. */
      invite: v.exactOptional(v.string()),
      /** The pupil's own invite, which this page of the profile shows now. */
      own: v.exactOptional(v.string()),
      /** The person closed the panel. */
      closed: v.exactOptional(v.boolean()),
      /** The person does not know who is signed in: show the ways out to be safe. */
      unsure: v.exactOptional(v.boolean()),
    }),
  ),
  [],
)

/** "This is not an invite for a parent": what was forgotten for it, so that it can be undone. Newest first. */
export const forgotten = remember(
  'session:forgotten',
  v.array(
    v.object({
      href: v.string(),
      host: v.string(),
      at: v.number(),
      wasMadeHere: v.boolean(),
      shapes: v.array(shapeSchema),
    }),
  ),
  [],
)

/** A message that the panel of a tab shows once: what was remembered, or that a way out was opened beside it. */
export const notices = remember(
  'session:notices',
  v.array(
    v.object({
      tabId: v.number(),
      href: v.string(),
      notice: v.variant('kind', [
        v.object({
          kind: v.literal('answered'),
          answer: v.picklist(['student', 'parent', 'teacher', 'nobody', 'is-an-invite', 'not-an-invite']),
        }),
        v.object({ kind: v.literal('opened'), by: v.picklist(['private-window', 'container']) }),
      ]),
    }),
  ),
  [],
)

/** Invites whose pill the pupil put away, newest first, and when. */
export const hiddenHelpers = remember(
  'session:hiddenHelpers',
  v.array(v.object({ href: v.string(), at: v.number() })),
  [],
)

/** The browser refused a private window by its rules (policy, family): the way is not offered again. */
export const privateWindowsDisabled = remember('session:privateWindowsDisabled', v.boolean(), false)
