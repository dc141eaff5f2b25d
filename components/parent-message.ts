import type { Words } from '../lib/i18n/translate.ts'

/** The ready message for the parent, in plain characters: it leaves for a messenger, where no typography is wanted. */
export function parentMessage(words: Words, link: string, helpAddress?: string): string {
  const { message, messageHelp } = words.helper
  const help = helpAddress ? [messageHelp(helpAddress)] : []
  return [message(link), ...help].join('\n\n').replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')
}
