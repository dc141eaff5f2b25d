/** Where the site begins for this browser: pages in another language lie one folder deeper. */
export function localRoot(): string {
  return rootOf(location.href)
}

/** Where the site begins for other people: as published, or as opened here; nothing inside the extension. */
export function publicRoot(): string | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
  if (canonical) return rootOf(canonical.href)
  return location.protocol.startsWith('http') ? rootOf(location.origin + location.pathname) : undefined
}

const rootOf = (address: string) => new URL(document.documentElement.lang === 'en' ? '..' : '.', address).href
