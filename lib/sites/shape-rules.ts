import type { AddressRule } from './address-rule.ts'
import { type Shape, tokenMark } from './shape.ts'
import { alphabets } from './token.ts'
import { trackingName } from './tracking.ts'

/** Priorities, low to high: a shape, "token too long", a shape with a query after its path token, "token too short" or no secret, one link. */
const priority = { shape: 1, tooLong: 2, shapeWithQuery: 3, tooShort: 4, plain: 4, exact: 5 } as const

const value = "[!-%'-~]*"
const tracking = `${trackingName}=${value}`
const anyTracking = `(?:&${tracking})*&?`
const anyFragment = '(?:#[!-~]*)?'
/** Before other parameters only the commonest are worth their bytes. */
const trackingBefore = `(?:utm_[a-z]+=${value}&)*`

/**
 * The rules of a set of shapes. RE2 has no look-ahead and a counted class of several ranges outgrows 2 kB, so that
 * "this alphabet" and "this length" are separate rules: the alphabet stops, a wrong length lets pass.
 */
export function rulesOfShapes(shapes: readonly Shape[]): AddressRule[] {
  const rules = shapes.flatMap((shape) =>
    hasTokenIn(shape) === 'query' ? queryRules(shape, shapes) : lineRules(shape),
  )
  const seen = new Set<string>()
  return rules.filter((rule) => !seen.has(rule.regex) && seen.add(rule.regex))
}

/** The rule of one very link (any tracking or fragment after it counts as the same link). */
export function ruleOfLink(href: string): AddressRule {
  const separator = href.includes('?') ? '&' : '\\?'
  return {
    verdict: 'stop',
    priority: priority.exact,
    regex: `^${literal(href.replace(/#$/, ''))}(?:${separator}${tracking})?${anyTracking}${href.includes('#') ? '' : anyFragment}$`,
  }
}

/** Rules of a token in a parameter: the parameters in any order, tracking ones anywhere. */
function queryRules(shape: Shape, all: readonly Shape[]): AddressRule[] {
  const base = `^${literal(`https://${shape.host}${shape.path}`)}${shape.path === '/' ? '' : '/?'}\\?`
  const written = (text: string) =>
    text
      .split(tokenMark)
      .map(literal)
      .join(`${alphabetClass(shape)}+`)
  const stop = orders(shape.query).flatMap((order) => {
    const parameters = order.map(([name, text]) => `${literal(name)}=${written(text)}`)
    // A rule that outgrows its 2 kB is left out by the browser, so the plain one never depends on the others.
    const plain = `${base}${parameters.join('&')}${anyTracking}${anyFragment}$`
    const withGaps = parameters.map((_, gap) => {
      const gapped = parameters.map((parameter, index) =>
        index === gap ? `${trackingBefore}${parameter}` : parameter,
      )
      return `${base}${gapped.join('&')}${anyFragment}$`
    })
    return [plain, ...withGaps]
  })
  // A wrong length under the same name lets pass whatever the other parameters are, so shapes that share it share it.
  const lead = leadOf(shape)
  const kin = all.filter(
    (other) => other.host === shape.host && other.path === shape.path && leadOf(other) === lead,
  )
  const shortest = Math.min(...kin.map((other) => other.shortest))
  const longest = Math.max(...kin.map((other) => other.longest))
  const span = widestSpan(kin)
  const named = `${base}(?:[^#]*&)?${literal(lead)}`
  const letPass = (rank: number, rest: string): AddressRule => ({
    verdict: 'let-pass',
    priority: rank,
    regex: `${named}${rest}`,
  })
  return [
    ...stop.map((regex): AddressRule => ({ verdict: 'stop', priority: priority.shape, regex })),
    letPass(priority.tooShort, `[${span}]{0,${shortest - 1}}(?:[&#].*)?$`),
    letPass(priority.tooLong, `[${span.replace('%-', "%'-")}]{${longest + 1}}`),
    ...(kin.length === 1 ? [letPass(priority.plain, `${alphabet(shape).plain}(?:[&#].*)?$`)] : []),
  ]
}

/** What stands right before the token in a query: `name=` and any words of the value. */
function leadOf(shape: Shape): string {
  const parameter = shape.query.find(([, text]) => text.includes(tokenMark))
  return parameter ? `${parameter[0]}=${parameter[1].split(tokenMark)[0]}` : ''
}

/** Rules of a token in the path or the fragment: a literal text before it and after it. */
function lineRules(shape: Shape): AddressRule[] {
  const [before = '', after = ''] = lineOf(shape).split(tokenMark)
  const start = `^${literal(before)}`
  const token = `${alphabetClass(shape)}+`
  const inFragment = hasTokenIn(shape) === 'fragment'
  const closing = inFragment ? '' : anyFragment
  const end = `${literal(after)}${after ? '' : '/?'}`
  const span = spanOf(shape)
  const shapeHasQuery = !inFragment && shape.query.length > 0
  const rules: AddressRule[] = [
    {
      verdict: 'let-pass',
      priority: priority.tooShort,
      regex: `${start}[${span}]{0,${shape.shortest - 1}}(?:[/?#&].*)?$`,
    },
    {
      verdict: 'let-pass',
      priority: priority.plain,
      regex: `${start}${alphabet(shape).plain}(?:[/?#&].*)?$`,
    },
  ]
  if (shapeHasQuery) {
    rules.push({
      verdict: 'stop',
      priority: priority.shapeWithQuery,
      regex: `${start}${token}${end}${anyTracking}${closing}$`,
    })
    return rules
  }
  rules.push({ verdict: 'stop', priority: priority.shape, regex: `${start}${token}${end}${closing}$` })
  if (!inFragment) {
    // Counting would take the query for more of the token, so this rule stands above the count.
    rules.push({
      verdict: 'stop',
      priority: priority.shapeWithQuery,
      regex: `${start}${token}${end}\\?(?:${tracking})?${anyTracking}${closing}$`,
    })
  }
  const limit = shape.longest + after.length
  if (new RegExp(`^[${span}]*$`).test(after) || !after) {
    const last = span.startsWith('-') || span.startsWith('%') ? '[%-.0-~]' : `[${span}]`
    rules.push({
      verdict: 'let-pass',
      priority: priority.tooLong,
      regex: `${start}[${span}]{${limit}}${last}`,
    })
  } else {
    rules.push({
      verdict: 'let-pass',
      priority: priority.tooLong,
      regex: `${start}[${span}]{${shape.longest + 1}}`,
    })
  }
  return rules
}

/** The whole address of a shape whose token stands in the path or the fragment, in the parameters' own order. */
function lineOf(shape: Shape): string {
  const query = shape.query.map(([name, text]) => `${name}=${text}`).join('&')
  return `https://${shape.host}${shape.path}${query ? `?${query}` : ''}${shape.fragment ? `#${shape.fragment}` : ''}`
}

function hasTokenIn(shape: Shape): 'path' | 'query' | 'fragment' {
  if (shape.path.includes(tokenMark)) return 'path'
  return shape.query.some(([, text]) => text.includes(tokenMark)) ? 'query' : 'fragment'
}

function alphabet(shape: Shape): (typeof alphabets)[number] {
  // The table types the id, so that the search always finds.
  return alphabets.find((one) => one.id === shape.alphabet) as (typeof alphabets)[number]
}

function alphabetClass(shape: Shape): string {
  return `[${alphabet(shape).class}]`
}

function spanOf(shape: Shape): string {
  return alphabet(shape).span
}

/** One byte range over the spans of all: each is written `first-last`. */
function widestSpan(shapes: readonly Shape[]): string {
  const spans = shapes.map(spanOf)
  const first = spans.map((span) => span.charAt(0)).sort()[0] ?? '%'
  const last =
    spans
      .map((span) => span.charAt(2))
      .sort()
      .at(-1) ?? '~'
  return `${first}-${last}`
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, (character) => (character === '/' ? '/' : `\\${character}`))
}

/** Every order of up to three parameters; more keep the order in which they were seen. */
function orders<Item>(items: readonly Item[]): Item[][] {
  if (items.length > 3) return [[...items]]
  if (items.length < 2) return [[...items]]
  return items.flatMap((item, index) =>
    orders(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  )
}
