/**
 * The policy of a page. It ends with the styles that stand inside it, so a page can be swapped in where the policy
 * begins with its own (`enhance/swap.ts`). The one Trusted Types policy makes the address of our own worker and nothing
 * else.
 */
export function pagePolicy(styleSources: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    'img-src data: blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types mostik-worker',
    `style-src 'self' ${styleSources.join(' ')}`,
  ].join('; ')
}
