/** A host that can never exist: `.example` is reserved (RFC 2606). Links of the practice service are our own invention. */
const host = 'shkola.example'

/** Where the pages of the practice service are; nothing of it is the real platform's. */
export const addresses = {
  start: `https://${host}/`,
  profile: `https://${host}/profile`,
  inviteParent: `https://${host}/profile/invite-parent`,
  parentInvite: (token: string) => `https://${host}/parent/${token}`,
  classInvite: (token: string) => `https://${host}/class/${token}`,
}

export type Destination =
  | { kind: 'blank' | 'start' | 'profile' | 'invite-parent' | 'unknown' }
  | { kind: 'parent-invite' | 'class-invite'; invite: string }

const written = /^(?:https?:\/\/)?([^/?#]+)(\/[^?#]*)?(?:[?#].*)?$/i

/** An address as it may be kept and shown again: of another host nothing stays, because it may be a real invite. */
export function ownAddress(address: string): string {
  const text = address.trim()
  return text === '' || written.exec(text)?.[1]?.toLowerCase() === host ? text : '…'
}

/** What lies at an address, as it was typed or pasted; addresses of others are unknown here and are never opened. */
export function destinationOf(address: string): Destination {
  const text = address.trim()
  if (text === '') return { kind: 'blank' }
  const [, named = '', path = ''] = written.exec(text) ?? []
  if (named.toLowerCase() !== host) return { kind: 'unknown' }
  const [first = '', second, ...more] = path.split('/').slice(1)
  if (first === '') return { kind: 'start' }
  if (first === 'profile' && second === undefined) return { kind: 'profile' }
  if (first === 'profile' && second === 'invite-parent') return { kind: 'invite-parent' }
  if ((first === 'parent' || first === 'class') && second !== undefined && more.length === 0) {
    return { kind: `${first}-invite`, invite: second }
  }
  return { kind: 'unknown' }
}
