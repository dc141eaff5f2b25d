import { createHash } from 'node:crypto'
import { buildSync } from 'esbuild'

/** Every style sheet that stands inside pages: `site` in all of them, the others on pages that name them. */
const sheets = {
  site: '../pages/site.css',
  home: '../pages/home.css',
  search: '../search/search.css',
} as const

export type SheetName = keyof typeof sheets
export type InlineStyles = Record<SheetName, string>

/** The style sheets as they stand inside the pages: small, so that they need no request of their own. */
export function inlineStyles(): InlineStyles {
  const built = Object.entries(sheets).map(([name, path]) => [name, bundled(path)] as const)
  const all = built.map(([, css]) => css).join('')
  return Object.fromEntries(built.map(([name, css]) => [name, withoutUnused(css, all)])) as InlineStyles
}

/** How a policy allows a style sheet that stands inside a page. */
export function styleSource(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`
}

function bundled(path: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [new URL(path, import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    target: ['chrome100', 'firefox100', 'safari15'],
    logLevel: 'error',
  })
  return (outputFiles[0]?.text ?? '').trim()
}

// The tokens are shared with the extension: what only its panel and its pages use would weigh on every article.
function withoutUnused(css: string, all: string): string {
  const used = (token: string) => all.includes(`var(${token})`)
  return css
    .replaceAll(',.InvitePanel', '')
    .replace(/\.InvitePanel\{[^}]*\}/g, '')
    .replace(/(--[\w-]+): ?([^;}]*)(;|(?=\}))/g, (_, token: string, value: string, end: string) =>
      used(token) ? `${token}:${value}${end}` : '',
    )
}
