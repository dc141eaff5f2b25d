const space = '\u00a0'
const hyphen = '\u2011'

/** Binds what Russian typography keeps on one line: short words, a dash, a number and its noun, a phone number, «VK ID», «кто-то». Safe to repeat. */
export function typeset(text: string): string {
  return text
    .replace(/ ([—–])/g, `${space}$1`)
    .replace(/(\d) (?=[а-яё])/gi, `$1${space}`)
    .replace(/(?<![а-яёa-z0-9\u2011-])(?!(?:же|ли|бы|ж|б) )([а-яё]{1,2}) (?=\S)/gi, `$1${space}`)
    .replace(/ (же|ли|бы|ж|б)(?![а-яё])/gi, `${space}$1`)
    .replace(/\+7 (\d{3}) (\d{3})-(\d\d)-(\d\d)/g, ['+7', '$1', `$2${hyphen}$3${hyphen}$4`].join(space))
    .replace(/VK ID/g, `VK${space}ID`)
    .replace(/-(то|таки|нибудь|либо|код)(?![а-яё])/gi, (found) => hyphen + found.slice(1))
}

/** A dictionary whose every sentence, also one that a function makes, is typeset; each when it is read first, because a page reads few. */
export function typesetAll<Node>(node: Node): Node {
  if (typeof node === 'string') return typeset(node) as Node
  if (typeof node === 'function') {
    return ((...given: unknown[]) => typesetAll(node(...given))) as Node
  }
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map(typesetAll) as Node
  return Object.defineProperties(
    {},
    Object.fromEntries(Object.entries(node).map(([name, value]) => [name, readOnce(name, value)])),
  ) as Node
}

function readOnce(name: string, value: unknown): PropertyDescriptor & ThisType<object> {
  return {
    enumerable: true,
    configurable: true,
    get() {
      const typeset = typesetAll(value)
      Object.defineProperty(this, name, { value: typeset, enumerable: true })
      return typeset
    },
  }
}
