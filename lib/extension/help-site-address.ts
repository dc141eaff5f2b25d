import type { HelpSiteRefusal } from '../conflict/options-state.ts'

const longest = 300

/**
 * Reads the address of a help site from outside: https, no user name. What comes back is the site's folder, with a slash
 * at its end and without query and fragment, so that a page's name can be put behind it.
 */
export function parseHelpSite(
  text: string,
): { ok: true; address: string } | { ok: false; refusal: HelpSiteRefusal } {
  const trimmed = text.trim()
  if (trimmed.length > longest) return { ok: false, refusal: 'too-long' }
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  if (/\s/.test(trimmed) || !URL.canParse(written)) return { ok: false, refusal: 'not-an-address' }
  const url = new URL(written)
  if (url.protocol !== 'https:') return { ok: false, refusal: 'not-https' }
  if (url.username || url.password) return { ok: false, refusal: 'has-credentials' }
  if (!url.hostname.includes('.')) return { ok: false, refusal: 'not-an-address' }
  const folder = url.pathname.replace(/[^/]*\.[a-z]+$/i, '').replace(/\/?$/, '/')
  return { ok: true, address: `${url.origin}${folder}` }
}
