import { root } from './page.ts'

const policyOf = (page: Document) => page.querySelector<HTMLMetaElement>('[http-equiv]')?.content ?? ''
// What this document was opened with holds until it is left.
const policy = policyOf(document)

/**
 * A page of the site as a document. XMLHttpRequest, because Trusted Types forbid to parse text. Nothing when it is not
 * there, no page of ours, or has styles that this one would not let in.
 */
export function load(address: string): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.timeout = 10_000
    request.onloadend = () => {
      const page: Document | null = request.status < 400 ? request.response : null
      // The styles end the policy.
      resolve(page?.getElementById('main') && policy.startsWith(policyOf(page)) ? page : undefined)
    }
    request.send()
  })
}

/** Puts another page's content in the place of this one's. */
export function swap(next: Document): void {
  for (const part of ['header', 'main', 'footer', '[data-update]']) {
    const old = document.querySelector<HTMLElement>(`body>${part}`)
    const fresh = next.querySelector<HTMLElement>(`body>${part}`)
    if (!old || !fresh) continue
    fresh.hidden = old.hidden
    old.replaceWith(fresh)
  }
  const canonical = next.querySelector('link[rel=canonical]')
  if (canonical) document.querySelector('link[rel=canonical]')?.replaceWith(canonical)
  document.title = next.title
  root.lang = next.documentElement.lang
}
