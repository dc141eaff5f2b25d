import { withoutClosing } from './without-closing.ts'

const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g
const written =
  /(?:https?:\/\/|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:ru|me|com|net|org|su|app|io|рф)(?=[/?#]))[^\s<>"«»“”„]*/i

/**
 * Finds the first address in what a person pasted: a whole message, brackets and quotes around it, a full stop after
 * it, marks that nobody sees. Gives the text back, trimmed, when there is none, so that it can be refused by name.
 */
export function findLink(pasted: string): string {
  const text = pasted.replace(invisible, '').replaceAll('\u00a0', ' ').trim()
  const [address] = written.exec(text) ?? []
  return address === undefined ? text : withoutClosing(address)
}
