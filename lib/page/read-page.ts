import type { MarkerId, PageKind, Role } from '../sites/markers.ts'
import { maybeInvite } from '../sites/written-address.ts'
import { actionsOf } from './actions-of.ts'
import { hasChildren } from './children-block.ts'
import { dialogOf } from './dialogs.ts'
import { isErrorPlace } from './error-place.ts'
import { findTexts, type LabelPlace } from './find-texts.ts'
import { hasComposer } from './has-composer.ts'
import { isList } from './in-list.ts'
import { isInTalk } from './in-talk.ts'
import { noteInvitePlaces } from './invite-places.ts'
import { isLanding } from './is-landing.ts'
import { isTalkPage } from './is-talk-page.ts'
import { isVisible } from './is-visible.ts'
import { nobodyOf } from './nobody-of.ts'
import { type ShownAddress, shownAddresses } from './shown-addresses.ts'

/** What one page says: who is signed in, on which evidence, what kind of page it is, and the invites it shows. */
export type PageReport = { role?: Role; marker?: MarkerId; page?: PageKind; shown: string[] }

/** Reads the page as it is seen now; changes nothing, and claims nothing it has no evidence for. */
export function readPage(document: Document): PageReport {
  const { roots, ...texts } = findTexts(document)
  if (texts.labels.length + texts.errors.length === 0) return { shown: [] }
  // A profile may open in a dialog over a chat or news: the page is talk, the dialog is not.
  const isTalk = isTalkPage(document)
  const isTold = ({ element }: { element: Element }) => !isTalk || dialogOf(element) !== undefined
  const labels = texts.labels.filter(isTold)
  const errors = texts.errors.filter(isTold)
  if (labels.length + errors.length === 0) return { shown: [] }

  const error = errors.filter(({ element }) => isErrorPlace(element)).map(({ page }) => page)
  if (error.includes('own-parent-error')) {
    return { role: 'student', marker: 'own-parent-error', page: 'own-parent-error', shown: [] }
  }

  const invites = actionsOf(labels, 'invite-button')
  const titles = labels.filter(({ id }) => id.startsWith('invite') || id === 'parents-block')
  const addresses = shownAddresses(
    titles.map(({ element }) => element),
    roots,
  )
  const found = rolesOf(labels, invites.length > 0, addresses)
  if (found.length > 1 || isList(invites)) return { shown: [] }

  const [role, marker] = found[0] ?? (isTalk ? undefined : nobodyOf(labels)) ?? []
  const report: PageReport = { ...(role && marker && { role, marker }), shown: [] }
  if (role === 'student') {
    const own = invitesIn(addresses)
    noteInvitePlaces(own.map(({ place }) => place))
    return { ...report, shown: [...new Set(own.map(({ url }) => url))] }
  }
  if (error.length > 0) return { ...report, page: 'two-parents-error' }
  const joins = role === 'parent' || role === 'teacher' ? [] : actionsOf(labels, 'join-button')
  return !isList(joins) && joins.some(isLanding) ? { ...report, page: 'landing' } : report
}

/** What is named as the invite; else the one address in a layer that opened over the student's own button. */
function invitesIn(addresses: ShownAddress[]): ShownAddress[] {
  const named = addresses.filter((address) => !address.isBare)
  if (named.length > 0) return named
  return new Set(addresses.map(({ url }) => url)).size === 1 ? addresses : []
}

type Evidence = [Role, MarkerId]

function rolesOf(labels: LabelPlace[], hasInvite: boolean, addresses: ShownAddress[]): Evidence[] {
  const proofs = new Set(
    addresses.filter(({ url, proves }) => proves && maybeInvite(url)).map(({ url }) => url),
  )
  const children = labels.filter(({ id, element }) => id === 'children-block' && hasChildren(element))
  const found: Evidence[] = []
  if (hasInvite) found.push(['student', 'invite-button'])
  // A child has one invite: many of them are somebody's list.
  else if (proofs.size === 1 && !hasComposer(document)) found.push(['student', 'parents-block'])
  if (actionsOf(labels, 'class-tools').length > 0) found.push(['teacher', 'class-tools'])
  if (children.some(({ element }) => isVisible(element) && !isInTalk(element)))
    found.push(['parent', 'children-block'])
  return found
}
