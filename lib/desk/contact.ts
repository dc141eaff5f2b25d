/** A contact as it is shown; with `href` it is a link, and its text then is the whole address. */
export type Contact = { text: string; href?: string }

const mail = /^(?:mailto:)?([\w.+-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,60}[a-z0-9])?\.[a-z]{2,24})$/i
const phone = /^(?:tel:)?(\+?[\d][\d ()-]{4,24})$/

/** Reads one contact: an e-mail address, a phone number or an https address becomes a link shown in full; all else is text. */
export function contactOf(written: string): Contact {
  const text = written.trim()
  const [, address] = mail.exec(text) ?? []
  if (address) return { text: address, href: `mailto:${address}` }
  const [, number] = phone.exec(text) ?? []
  if (number) return { text: number, href: `tel:${number.replace(/[^\d+]/g, '')}` }
  return webContact(text) ?? { text }
}

function webContact(text: string): Contact | undefined {
  if (!/^https:\/\/[^\s]+$/i.test(text) || !URL.canParse(text)) return undefined
  const { href, protocol, username, password, hostname } = new URL(text)
  const isPlain = protocol === 'https:' && !username && !password && hostname.includes('.')
  // The address as the browser understands it: letters that only look Latin show as what they are.
  return isPlain ? { text: href, href } : undefined
}
