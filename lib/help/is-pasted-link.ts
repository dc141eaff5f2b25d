/**
 * Whether a text typed into the search box may be a link, or hold one: such a text goes to the link checker and never into
 * an address, a history or a storage. Rather yes than no: an invite is a secret, a question is none.
 */
export function isPastedLink(text: string): boolean {
  return /:\/\/|\bwww\.|[a-zа-яё\d]\.[a-zа-яё]{2,}[/?#]\S|[?&][\w-]+=|[^\s,;]{32}/i.test(text)
}
