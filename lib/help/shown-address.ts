// A secret of lower-case letters alone would be longer than any word.
const word = /^[a-z]{1,15}(?:[_.-][a-z]{1,15}){0,3}$/
const longest = 90

/** An address fit to be shown: the host whole, every number, code and value blanked («sferum.ru/join/…»). */
export function shownAddress(url: URL): string {
  const blank = (piece: string) => (piece === '' || word.test(piece) ? piece : '…')
  const path = url.pathname === '/' ? '' : url.pathname.split('/').map(blank).join('/')
  const query = [...url.searchParams].map(([name, value]) => `${blank(name)}=${pageName(name, value)}`)
  const tail = `${path}${query.length > 0 ? `${path ? '' : '/'}?${query.join('&')}` : ''}${url.hash.length > 1 ? '#…' : ''}`
  return url.host + (tail.length > longest ? `${tail.slice(0, longest)}…` : tail)
}

/** Sferum says by `p=` which page it means; every other value may be a secret. */
function pageName(name: string, value: string): string {
  return value === '' || (name === 'p' && word.test(value)) ? value : '…'
}
