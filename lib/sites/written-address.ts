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

/** Whether an address may be an invite: on a host of the service, with a secret, and nothing known to be else. */
export const maybeInvite = (url: string): boolean => {
  const parsed = parseLink(url)
  return parsed.ok && mayBeInvite(parsed.link)
}
