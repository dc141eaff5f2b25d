import { stops } from '../sites/address-rule.ts'
import { purposeOf } from '../sites/hosts.ts'
import { parseLink } from '../sites/link.ts'
import { learnShape, mayBeInvite, type Shape } from '../sites/shape.ts'
import { rulesOfShapes } from '../sites/shape-rules.ts'
import { addressesIn, type WrittenAddress } from './addresses-in.ts'
import { isCutOff, knownKindOfWhole } from './is-cut-off.ts'
import { lookAlikeOf } from './look-alike.ts'
import { awayPages, messengerApps, otherPurposeOf } from './other-hosts.ts'
import { shownAddress } from './shown-address.ts'
import { textWithoutLink } from './text-without-link.ts'
import type { Flaw, Sender, Verdict } from './verdict.ts'

const longestLink = 4096
const mostShown = 8

/** What is known beside the text: shapes of parent invites, and who sent the link. */
export type CheckHints = { shapes?: readonly Shape[]; sender?: Sender | undefined }

/** Says what a pasted text is, by its look alone: never opens anything, never throws, in time linear to the text. */
export function checkLink(text: string, { shapes = [], sender }: CheckHints = {}): Verdict {
  const addresses = addressesIn(text)
  const [address] = addresses
  const dangerous = textWithoutLink(text, address === undefined)
  if (dangerous) return dangerous
  if (!address) return { kind: 'no-link' }
  return addresses.length === 1 ? judge(address, { shapes, sender }) : severalOf(addresses)
}

function severalOf(addresses: readonly WrittenAddress[]): Verdict {
  const links = addresses.slice(0, mostShown).map(({ written, isCut }) => {
    const url = readUrl(written)
    return { shown: url ? shownAddress(url) : '…', written: isCut ? `${written}…` : written }
  })
  return { kind: 'several', links }
}

function judge({ written, isCut }: WrittenAddress, hints: CheckHints): Verdict {
  if (written.length > longestLink) return { kind: 'too-long' }
  const url = readUrl(written)
  if (!url?.hostname.includes('.')) return isCut ? { kind: 'cut-off', shown: undefined } : { kind: 'no-link' }
  const seen = { host: url.hostname, shown: shownAddress(url) }
  const copied = lookAlikeOf(url.hostname)
  if (copied) return { kind: 'look-alike', ...copied, ...seen }
  const user = safelyDecoded(url.username)
  const isOurs = purposeOf(url.hostname) === 'school' || purposeOf(url.hostname) === 'identity'
  if (!isOurs && (purposeOf(user) !== 'unknown' || lookAlikeOf(user))) {
    return { kind: 'look-alike', trick: 'before-at', imitates: user, letters: [], ...seen }
  }
  const flaw = isOurs ? flawOf(url) : undefined
  if (flaw) return { kind: 'unsafe', flaw, ...seen }
  return purposeOf(url.hostname) === 'school' ? judgeSchoolLink(url, isCut, hints) : judgeOther(url, isCut)
}

function judgeSchoolLink(url: URL, isCut: boolean, { shapes = [], sender }: CheckHints): Verdict {
  const seen = { host: url.hostname, shown: shownAddress(url) }
  const parsed = parseLink(url.href)
  if (!parsed.ok) return { kind: 'page', ...seen }
  const { link } = parsed
  if (isCut || isCutOff(link)) return { kind: 'cut-off', shown: seen.shown }
  const known = knownKindOfWhole(link)
  if (known) return { kind: known, ...seen }
  const learned = learnShape(link)
  if (!learned.ok && learned.refusal === 'names-a-person') return { kind: 'profile', ...seen }
  const isLearned = stops(rulesOfShapes(shapes), link.href)
  if (!isLearned && !mayBeInvite(link)) return { kind: 'page', ...seen }
  if (sender === 'school') return { kind: 'class-invite', ...seen, link }
  return { kind: isLearned || sender === 'child' ? 'parent-invite' : 'some-invite', ...seen, link }
}

function judgeOther(url: URL, isCut: boolean): Verdict {
  const seen = { host: url.hostname, shown: shownAddress(url) }
  const place = `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}`
  const purpose = otherPurposeOf(url.hostname)
  const isOurWorld = purpose !== undefined || purposeOf(url.hostname) !== 'unknown'
  if (isCut && isOurWorld) return { kind: 'cut-off', shown: seen.shown }
  if (purposeOf(url.hostname) === 'identity') return { kind: 'sign-in', ...seen }
  if (url.hostname === 'vk.me' && /^\/join\//.test(url.pathname)) return { kind: 'chat', ...seen }
  if (/(?:^|\.)max\.ru$/.test(url.hostname)) {
    return { kind: /^\/join(?:\/|$)/.test(url.pathname) ? 'max-chat' : 'max-page', ...seen }
  }
  if (purpose === 'shortener' || awayPages.some((away) => away.test(place))) return { kind: 'short', ...seen }
  if (purpose === 'store') return { kind: messengerApps.includes(place) ? 'messenger-app' : 'store', ...seen }
  if (purpose === 'guides') return { kind: 'guides', ...seen }
  return { kind: purpose === 'vk' ? 'vk-page' : 'foreign', ...seen }
}

function flawOf(url: URL): Flaw | undefined {
  if (url.username || url.password) return 'name'
  if (url.port) return 'port'
  return url.protocol === 'http:' ? 'http' : undefined
}

function readUrl(written: string): URL | undefined {
  const withScheme = /^https?:\/\//i.test(written) ? written : `https://${written}`
  return URL.canParse(withScheme) ? new URL(withScheme) : undefined
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text).toLowerCase()
  } catch {
    return text
  }
}
