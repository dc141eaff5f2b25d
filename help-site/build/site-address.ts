/**
 * Where the site is published, from the setting MOSTIK_SITE_URL: an https address that ends in a slash; nothing without
 * the setting. Throws when it is no such address.
 */
export function siteAddress(setting: string | undefined): URL | undefined {
  if (!setting) return undefined
  const url = URL.canParse(setting) ? new URL(setting) : undefined
  if (url?.protocol !== 'https:' || url.search || url.hash || url.username)
    throw new Error(`Is MOSTIK_SITE_URL an https address without a query? ${setting}`)
  return new URL(url.pathname.endsWith('/') ? url : `${url}/`)
}
