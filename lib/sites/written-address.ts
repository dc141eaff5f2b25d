import { parseLink } from './link.ts'
import { mayBeInvite } from './shape.ts'

const address = /^(?:https?:\/\/)?(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?[/?#][\x21-\x7E…]*$/i
const bare = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/i, '')

/** The absolute address a text is, also without scheme; one shortened with … only when `href` supplies the rest. */
export const writtenAddress = (text: string, href?: string): string | undefined => {
  const written = text.trim()
  if (!address.test(written)) return undefined
  const [head = '', tail, ...more] = bare(written).split(/…|\.\.\./)
  if (tail === undefined) return absolute(written)
  if (!href || more.length > 0 || head.length < 8) return undefined
  const full = bare(href)
  return full.startsWith(head) && full.endsWith(tail) && full.length > head.length + tail.length
    ? absolute(href)
    : undefined
}

const absolute = (written: string) => {
  const url = /^https?:/i.test(written) ? written : `https://${written}`
  return URL.canParse(url) ? new URL(url).href : undefined
}

const labelled =
  /^((?:(?:вот|ваша|твоя|моя|личная|новая|эта) )?(?:ссылка|приглашение|адрес|ссылка.приглашение|код)[^:.!?/]{0,40}):\s+(\S+)$/i

/** A text as the label and the address it consists of («Ссылка для родителя: https://…»). */
export const labelAndAddress = (text: string): { label: string; address: string } => {
  const [, label = '', address = text] = labelled.exec(text.trim()) ?? []
  return { label, address }
}

/** Whether an address may be an invite: on a host of the service, with a secret, and nothing known to be else. */
export const maybeInvite = (url: string): boolean => {
  const parsed = parseLink(url)
  return parsed.ok && mayBeInvite(parsed.link)
}
