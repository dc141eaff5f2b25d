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

const known =
  /[?&](?:join|call_link|callId|channelId|schoolId)=|[?&]p=(?:messages|channel|start)|^https?:\/\/(?:vk\.me|max\.ru)\/join|\/convo\//

/** Whether an address may be an invite: it has one mixed token of 16 characters or more, and is no known chat, call or channel. */
export const maybeInvite = (url: string): boolean =>
  !known.test(url) &&
  url
    .split(/[/?&=#]/)
    .some((part) => /^(?=.*\d)(?=.*[a-z])[\w.~%+-]{16,}$/i.test(part) && !/^[\d-]+$/.test(part))
