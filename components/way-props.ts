import type { BrowserName, Way } from '../lib/conflict/ways-out.ts'
import type { Words } from '../lib/i18n/translate.ts'

/** What every way out may need; each takes what it uses. */
export type WayProps = {
  words: Words
  browser: BrowserName
  mobile: boolean
  /** The whole link, for the QR code alone. */
  link: string
  privateWindowsOpen: boolean
  /** The word on the best way, which is shown open. */
  best?: string | undefined
  onTake(way: Way): void
  onCopyLink(): Promise<boolean>
}
