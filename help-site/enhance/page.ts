/** The document's root, which carries the page's states as classes. */
export const root = document.documentElement

/** Where the site begins: this script lies in `assets/` below it. */
export const siteRoot = import.meta.url.replace(/assets\/[^/]*$/, '')

/** The page stands inside another site's page (`?embed=1`). */
export const isEmbedded = new URLSearchParams(location.search).has('embed')

/** Buttons that were pressed on what stands in the place of an interactive part before it is alive. */
export const early: HTMLButtonElement[] = []

/** Tells something to screen readers. */
export function say(text: string): void {
  const region = document.querySelector('[data-live]')
  if (region) region.textContent = text
}

/** The page's own address for others: as published, or as opened here; nothing inside the extension. */
export function publicAddress(): string | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
  if (canonical) return canonical.href
  return location.protocol.startsWith('http') ? location.origin + location.pathname : undefined
}
