import { browser } from 'wxt/browser'
import type { Link } from '../sites/link.ts'
import { firefox } from './context.ts'
import { exempt } from './exempt.ts'
import { privateWindowsDisabled, profileAddress } from './session.ts'

/** How taking a way out ended; `disabled` = the browser forbids private windows (policy, family rules). */
export type Departure = { kind: 'left' } | { kind: 'failed'; why: 'disabled' | 'not-allowed' | 'unknown' }

/** Opens the link in a private window; in Firefox its tab is exempt first, because there our rules work in private windows too. */
export async function openPrivately(link: Link, now: number): Promise<Departure> {
  try {
    if (!import.meta.env.FIREFOX) {
      // Chromium resolves to null when it opened the window: it never shows us private tabs.
      await browser.windows.create({ incognito: true, url: link.href })
      return { kind: 'left' }
    }
    if (!(await browser.extension.isAllowedIncognitoAccess())) return { kind: 'failed', why: 'not-allowed' }
    const window = await browser.windows.create({ incognito: true, url: 'about:blank' })
    return await openInTab(window?.tabs?.[0]?.id, link, now)
  } catch (error) {
    return failureOf(error)
  }
}

const containerName = 'Мостик: родитель'

/** Opens the link in a tab of our own container (Firefox), in the window the person looks at, beside its other tabs. */
export async function openInContainer(link: Link, now: number, windowId?: number): Promise<Departure> {
  try {
    const [known] = await firefox.contextualIdentities.query({ name: containerName })
    const container =
      known ??
      (await firefox.contextualIdentities.create({
        name: containerName,
        color: 'turquoise',
        icon: 'fingerprint',
      }))
    const tab = await firefox.tabs.create({
      cookieStoreId: container.cookieStoreId,
      url: 'about:blank',
      // Without it the browser would take the newest window, which may be a private one, and refuse.
      ...(windowId === undefined ? {} : { windowId }),
    })
    return await openInTab(tab.id, link, now)
  } catch (error) {
    return failureOf(error)
  }
}

/** Opens the student's profile beside this tab, so that the child can sign out there. */
export async function openProfile(): Promise<void> {
  await browser.tabs.create({ url: (await profileAddress.read()) ?? 'https://sferum.ru/' })
}

async function openInTab(tabId: number | undefined, link: Link, now: number): Promise<Departure> {
  if (tabId === undefined) return { kind: 'failed', why: 'unknown' }
  await exempt(tabId, undefined, now)
  await browser.tabs.update(tabId, { url: link.href })
  return { kind: 'left' }
}

async function failureOf(error: unknown): Promise<Departure> {
  const message = error instanceof Error ? error.message : String(error)
  if (/incognito mode is disabled/i.test(message)) {
    await privateWindowsDisabled.change(() => true)
    return { kind: 'failed', why: 'disabled' }
  }
  if (/permission for incognito/i.test(message)) return { kind: 'failed', why: 'not-allowed' }
  // The link itself never stands in a browser's message about windows; still, only its kind goes to the person.
  return { kind: 'failed', why: 'unknown' }
}
