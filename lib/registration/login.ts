/** A phone as `+7` and ten digits, or an e-mail address in lower case. */
export type Login = { kind: 'phone' | 'email'; value: string }

const longest = 254
const mailName = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const mailHost =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u

/**
 * What a person typed as a login in its one written form, or undefined when it is none.
 * Phones are Russian: +7, 7 or 8 and ten digits, however they are spaced.
 */
export function loginOf(typed: string): Login | undefined {
  const text = typed.normalize('NFKC').trim()
  if (text.length > longest) return undefined
  return text.includes('@') ? mailOf(text.toLowerCase()) : phoneOf(text)
}

/** Whether a normalised login is an e-mail address. */
export const isEmail = (login: string): boolean => login.includes('@')

function phoneOf(text: string): Login | undefined {
  if (!/^\+?[\d\s().‐‑‒–—-]+$/.test(text)) return undefined
  const [, digits] = /^(?:\+7|7|8)(\d{10})$/.exec(text.replace(/[^\d+]/g, '')) ?? []
  return digits ? { kind: 'phone', value: `+7${digits}` } : undefined
}

function mailOf(text: string): Login | undefined {
  const at = text.lastIndexOf('@')
  const name = text.slice(0, at)
  if (name.length > 64 || !mailName.test(name) || !mailHost.test(text.slice(at + 1))) return undefined
  return { kind: 'email', value: text }
}
