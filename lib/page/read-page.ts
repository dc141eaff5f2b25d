import type { LabelId, MarkerId, PageKind, Role } from '../sites/markers.ts'
import { maybeInvite } from '../sites/written-address.ts'
import { hasChildren } from './children-block.ts'
import { isErrorPlace } from './error-place.ts'
import { findTexts, type LabelPlace } from './find-texts.ts'
import { textOf } from './flat-tree.ts'
import { isList } from './in-list.ts'
import { isInSentence } from './in-sentence.ts'
import { hasComposer, isInTalk, isTalkPage } from './in-talk.ts'
import { isLanding } from './is-landing.ts'
import { isVisible } from './is-visible.ts'
import { pressableOf } from './pressable.ts'
import { type ShownAddress, shownAddresses } from './shown-addresses.ts'

/** What one page says: who is signed in, on which evidence, what kind of page it is, and the invites it shows. */
export type PageReport = { role?: Role; marker?: MarkerId; page?: PageKind; shown: string[] }

/** Reads the page as it is seen now; changes nothing, and claims nothing it has no evidence for. */
export function readPage(document: Document): PageReport {
  const { labels, errors, roots } = findTexts(document)
  if (labels.length + errors.length === 0 || isTalkPage(document)) return { shown: [] }

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

  const [role, marker] = found[0] ?? nobodyOf(labels) ?? []
  const report: PageReport = { ...(role && marker && { role, marker }), shown: [] }
  if (role === 'student') return { ...report, shown: [...new Set(addresses.map(({ url }) => url))] }
  if (error.length > 0) return { ...report, page: 'two-parents-error' }
  const joins = role === 'parent' || role === 'teacher' ? [] : actionsOf(labels, 'join-button')
  return !isList(joins) && joins.some(isLanding) ? { ...report, page: 'landing' } : report
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

/** Only a way in and no sign of an account, not even a hidden one. */
function nobodyOf(labels: LabelPlace[]): Evidence | undefined {
  if (labels.some(({ id }) => id === 'account-menu')) return undefined
  return actionsOf(labels, 'sign-in-button').length > 0 ? ['nobody', 'sign-in-button'] : undefined
}

function actionsOf(labels: LabelPlace[], wanted: LabelId): Element[] {
  const places = labels.filter(({ id }) => id === wanted).slice(0, 40)
  const elements = places.flatMap(({ element, bare }) => {
    const pressed = pressableOf(element, bare)
    const isAction =
      pressed && isVisible(element) && !isInTalk(pressed) && !isInSentence(pressed, textOf(pressed))
    return isAction ? [pressed] : []
  })
  return [...new Set(elements)]
}
