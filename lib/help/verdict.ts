import type { Link } from '../sites/link.ts'
import type { Trick } from './look-alike.ts'

/** Who sent a link, as the person says. */
export type Sender = 'child' | 'school'

/** A link on a host that was recognised; `shown` is its address with every secret blanked. */
type Seen = { host: string; shown: string }
/** The same, checked, so that it may be copied or drawn as a QR code for its owner. */
type Checked = Seen & { link: Link }

/** What is odd about an address of the service's own host. */
export type Flaw = 'http' | 'port' | 'name'

/** What a pasted text is, as far as its look can tell. The text was neither opened nor sent anywhere. */
export type Verdict =
  | ({ kind: 'parent-invite' } & Checked)
  | ({ kind: 'class-invite' } & Checked)
  /** An invite, but nothing public tells for whom: ask who sent it. */
  | ({ kind: 'some-invite' } & Checked)
  | ({ kind: PlainKind } & Seen)
  | ({ kind: 'unsafe'; flaw: Flaw } & Seen)
  | ({ kind: 'look-alike'; trick: Trick | 'before-at'; imitates: string; letters: readonly string[] } & Seen)
  | { kind: 'cut-off'; shown: string | undefined }
  | { kind: 'several'; links: readonly { shown: string; written: string }[] }
  | { kind: 'dangerous'; scheme: string }
  | { kind: 'too-long' | 'email' | 'phone' | 'no-link' }

/** A link that needs no more than its host and address to be told of. */
export type PlainKind =
  | 'chat'
  | 'call'
  | 'channel'
  | 'home'
  | 'profile'
  | 'page'
  | 'sign-in'
  | 'max-chat'
  | 'max-page'
  | 'short'
  | 'messenger-app'
  | 'store'
  | 'guides'
  | 'vk-page'
  | 'foreign'

/** The name of a verdict. */
export type VerdictKind = Verdict['kind']
