/** Where the site is published: an address that ends in a slash, so that every file lies below it; nothing when it is published nowhere. */
export function siteAddress(setting: string | undefined): URL | undefined {
  return setting === undefined ? undefined : new URL(setting.endsWith('/') ? setting : `${setting}/`)
}
