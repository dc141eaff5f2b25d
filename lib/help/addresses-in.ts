import { withoutInvisible } from '../sites/plain-text.ts'
import { withoutClosing } from '../sites/without-closing.ts'

/** An address as it stands in a text. `isCut`: dots stand where the rest of it was left out. */
export type WrittenAddress = { written: string; isCut: boolean }

/** Endings that people leave the scheme before. Others («класс.Ссылка», «1.2») are a full stop without its space. */
const endings = new Set(
  'ru su рф com net org me app io cc to at by kz ua info biz online site website link page store shop space club pro top xyz icu live vip fun tech dev digital support help center company school education ly gl gd'.split(
    ' ',
  ),
)
const bareAddress = /^[\p{L}\d][\p{L}\d_-]*(?:\.[\p{L}\d_-]+)+(?::\d+)?(?:[/?#].*)?$/u

/** Every different address in a text, in its order; a mere host («sferum.ru») only when there is nothing longer. */
export function addressesIn(text: string): WrittenAddress[] {
  const words = withoutInvisible(text).match(/[^\s<>"«»“”„`]+/g) ?? []
  const found = words.flatMap((word) => addressIn(word) ?? [])
  const full = found.filter(({ written }) => /[/?#]/.test(written))
  const seen = new Set<string>()
  return (full.length > 0 ? full : found).filter(({ written }) => {
    const same = written.replace(/^https?:\/\//i, '').replace(/\/$/, '')
    return !seen.has(same) && seen.add(same)
  })
}

function addressIn(word: string): WrittenAddress | undefined {
  const scheme = word.search(/https?:\/\//i)
  const start = scheme < 0 ? word.search(/[\p{L}\d]/u) : scheme
  if (start < 0) return undefined
  const [head = '', ...rest] = word.slice(start).split(/…|\.{3}/, 2)
  // «ttps://…»: the first letters were left behind.
  const bare = head.replace(/^(?!https?:)h?t{0,2}p?s?:\/\//i, '')
  const isCut = rest.length > 0 || bare !== head
  const written = withoutClosing(bare)
  return scheme >= 0 || isBareAddress(written) ? { written, isCut } : undefined
}

function isBareAddress(written: string): boolean {
  if (!bareAddress.test(written)) return isHostBeforeAt(written)
  const host = written.split(/[:/?#]/, 1)[0] ?? ''
  const ending = host.slice(host.lastIndexOf('.') + 1).toLowerCase()
  return endings.has(ending) || (written.length > host.length && /^[a-z]{2,12}$/.test(ending))
}

/** `sferum.ru@evil.com/…`: what stands before the @ is made to be read as the host. An e-mail has no slash. */
function isHostBeforeAt(written: string): boolean {
  return /^[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)+@[\p{L}\d.-]+\//u.test(written)
}
