/**
 * Whether a text typed into the search box may be a link, or hold one: such a text goes to the link checker and never into
 * an address, a history or a storage. Rather yes than no: an invite is a secret, a question is none. A long run of Latin
 * letters with digits is the secret without its address.
 */
export function isPastedLink(text: string): boolean {
  return /:\/\/|\bwww\.|[a-zа-яё\d]\.[a-zа-яё]{2,}[/?#]\S|[?&][\w-]+=|[^\s,;]{32}|(?=[^\s,;]*\d)(?=[^\s,;]*[a-z])[^\s,;]{16}/i.test(
    text,
  )
}
