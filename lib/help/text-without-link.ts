import { withoutInvisible } from '../sites/plain-text.ts'
import type { Verdict } from './verdict.ts'

const before = '(?:^|[\\s"«(<])'
/** Schemes that make a browser run, show or start something instead of opening a page; http(s), also misspelt, is none. */
const commands = [
  new RegExp(`${before}(javascript|vbscript|blob|view-source):(?=\\S)`, 'i'),
  new RegExp(`${before}(data):(?:,|[a-z]{2,20}/)`, 'i'),
  new RegExp(`${before}(file):(?=/)`, 'i'),
  new RegExp(`${before}(?!h?t{0,2}p?s?:)([a-z][a-z0-9+.-]{1,24})://`, 'i'),
]
const email = /^[^@\s/]{1,64}@[^@\s/]{1,190}\.[^@\s/.]{2,24}[.!?]?$/
const phone = /(?<!\d)(?:\+?7|8)[\s()-]{0,3}\d{3}[\s()-]{0,3}\d{3}[\s()-]{0,2}\d{2}[\s()-]{0,2}\d{2}(?!\d)/

/** A command in place of a link, wherever it stands; without any link also an e-mail address or a phone number. */
export function textWithoutLink(text: string, hasNoLink: boolean): Verdict | undefined {
  const plain = withoutInvisible(text)
  // Browsers leave tabs and line breaks out of an address.
  const joined = plain.replace(/[\t\r\n]/g, '')
  const scheme = commands.map((command) => (command.exec(plain) ?? command.exec(joined))?.[1]).find(Boolean)
  if (scheme) return { kind: 'dangerous', scheme: scheme.toLowerCase() }
  if (!hasNoLink) return undefined
  if (plain.split(/[\s,;:<>()«»"]+/).some((word) => email.test(word))) return { kind: 'email' }
  return phone.test(plain) ? { kind: 'phone' } : undefined
}
