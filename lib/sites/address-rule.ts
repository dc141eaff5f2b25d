/**
 * A rule about addresses in the regular expressions that JavaScript and the browsers' engine (RE2, 2 kB compiled)
 * both read. The highest priority that matches decides: `stop` = an invite, `let-pass` = it only resembles one.
 */
export type AddressRule = { verdict: 'stop' | 'let-pass'; priority: number; regex: string }

/** Whether the rules take an address for an invite: the same answer that the browser's own engine gives. */
export function stops(rules: readonly AddressRule[], href: string): boolean {
  const matching = rules.filter((rule) => compiled(rule.regex).test(href))
  const strongest = matching.reduce<AddressRule | undefined>(
    (best, rule) => (best && best.priority >= rule.priority ? best : rule),
    undefined,
  )
  return strongest?.verdict === 'stop'
}

const cache = new Map<string, RegExp>()

function compiled(regex: string): RegExp {
  const known = cache.get(regex)
  if (known) return known
  if (cache.size > 2000) cache.clear()
  const made = new RegExp(regex)
  cache.set(regex, made)
  return made
}
