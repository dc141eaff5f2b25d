/**
 * The policy of every page, the same for all since pages are swapped in place. The one Trusted Types policy makes the
 * address of our own worker and nothing else.
 */
export function pagePolicy(styleSources: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styleSources.join(' ')}`,
    'img-src data: blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types mostik-worker',
  ].join('; ')
}
