const domains = /@(?:[\p{L}\p{N}-]+\.)*(?:example|example\.org|example\.com)$/iu

/**
 * Whether a typed login can belong to nobody: a number that begins with +7 000, or an address of a reserved domain.
 * What is no login at all counts as fictional, too: the form says so itself.
 */
export function isFictional(typed: string): boolean {
  if (typed.includes('@')) return domains.test(typed.trim())
  const digits = typed.replace(/\D/g, '')
  return digits.length < 7 || /^[78]?000/.test(digits)
}
