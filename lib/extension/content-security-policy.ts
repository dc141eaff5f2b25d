/**
 * The policy of our own pages; each directive is justified in docs/security.md. `inlined`: sources of the style sheets that
 * stand inside the pages of the bundled help site.
 */
export function contentSecurityPolicy(inlined: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...inlined].join(' '),
    "img-src 'self' data:",
    "connect-src 'none'",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}
