import { isPastedLink } from '../../lib/help/is-pasted-link.ts'

/** Where a question from the search box leads: words into the address of the search, a link to the checker by memory. */
export function ask(text: string, search: string, check = search): [url: URL, link?: string] {
  if (isPastedLink(text)) return [new URL(check, location.href), text]
  return [new URL(`${search}#${new URLSearchParams({ q: text })}`, location.href)]
}
