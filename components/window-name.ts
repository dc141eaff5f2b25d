import type { BrowserName } from '../lib/conflict/ways-out.ts'
import type { Words } from '../lib/i18n/translate.ts'

/** How this browser calls its private windows, in every form that the sentences need. */
export function windowName(words: Words, browser: BrowserName): Words['windows']['incognito'] {
  switch (browser) {
    case 'edge':
      return words.windows.inPrivate
    case 'yandex':
    case 'opera':
    case 'firefox':
      return words.windows[browser]
    default:
      return words.windows.incognito
  }
}
