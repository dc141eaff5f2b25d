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
  const built = Object.entries(sheets).map(([name, path]) => [name, bundled(path)])
  return Object.fromEntries(built) as InlineStyles
}

/** What a policy must list so that the sheets count: pages are swapped in place, so each page allows them all. */
export function styleSources(styles: InlineStyles): string[] {
  return Object.values(styles).map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`)
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
