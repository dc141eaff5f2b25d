import { root } from './page.ts'

const adopted: string[] = []
const canSwap = 'adoptedStyleSheets' in document

/**
 * A page of the site as a document. XMLHttpRequest, because Trusted Types forbid to parse text. Nothing when it is not
 * there or no page of ours.
 */
export function load(address: string): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.timeout = 10_000
    request.onloadend = () => {
      const page: Document | null = request.status < 400 ? request.response : null
      resolve(canSwap && page?.getElementById('main') ? page : undefined)
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
  adoptStyles(next)
  const canonical = next.querySelector('link[rel=canonical]')
  if (canonical) document.querySelector('link[rel=canonical]')?.replaceWith(canonical)
  document.title = next.title
  root.lang = next.documentElement.lang
}

// A sheet made by script needs no hash in the policy that this page came with.
function adoptStyles(next: Document): void {
  const texts = (page: Document) => [...page.querySelectorAll('style')].map(({ textContent }) => textContent)
  const here = new Set([...texts(document), ...adopted])
  for (const text of texts(next).filter((one) => !here.has(one))) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
    adopted.push(text)
  }
}
