import { tokenOf } from './formats.ts'

/** One request as the service saw it. */
export type LoggedRequest = {
  time: number
  method: string
  host: string
  path: string
  url: string
  /** `sec-fetch-dest`: `document` for navigations. */
  destination: string
  /** `sec-purpose`, such as `prefetch`. */
  purpose: string | undefined
  person: string | undefined
}

/** Whether this is a navigation to an invite, or to this very URL when one is given. */
export function isInviteRequest(request: LoggedRequest, url?: string): boolean {
  if (request.destination !== 'document') return false
  return url === undefined
    ? tokenOf(request.url) !== undefined
    : request.url === new URL(url).href.split('#')[0]
}
