/** What closes a sentence, a bracket or a quotation. A token may end in `_`, `-`, `~` or `=`, so these are not here. */
const closing = new Set(`.,;:!?)]}>'"*|…`)

/** An address without what follows it in a sentence: a full stop, a closing bracket. Takes one step a character. */
export function withoutClosing(text: string): string {
  let end = text.length
  while (end > 0 && closing.has(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
