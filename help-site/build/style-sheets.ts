import { createHash } from 'node:crypto'
import { buildSync } from 'esbuild'

/** Style sheets by name: what stands inside the pages, and what only an interactive part needs. */
const sources = {
  site: '../pages/site.css',
  home: '../pages/home.css',
  check: '../check/check.css',
  search: '../search/search.css',
  trainer: '../trainer/trainer.css',
  desk: '../desk/desk.css',
  checklists: '../pages/checklists.css',
  handouts: '../handouts/handouts.css',
} as const

type Name = keyof typeof sources

/** A sheet that stands inside its page after that of every page, and needs no request: what it shows must be there at once. */
export type InlinedSheet = 'home' | 'trainer'
/** A sheet with a file of its own, in `assets/`. */
export type LinkedSheet = Exclude<Name, 'site' | InlinedSheet>

/** Every style sheet of the site, bundled and small. */
export function styleSheets(): Record<Name, string> {
  const built = Object.entries(sources).map(([name, path]) => [name, bundled(path)] as const)
  const all = built.map(([, css]) => css).join('')
  return Object.fromEntries(built.map(([name, css]) => [name, withoutUnused(css, all)])) as Record<
    Name,
    string
  >
}

/** What stands inside one page or another. */
export function inlinedStyles(): string[] {
  const { site, home, trainer } = styleSheets()
  return [site, home, trainer]
}

/** What a policy must list so that these inlined sheets count. */
export function styleSources(inlined: readonly string[]): string[] {
  return inlined.map((css) => `'sha256-${digest(css).toString('base64')}'`)
}

/** The sheets with files of their own. */
export const linkedSheets: readonly LinkedSheet[] = ['check', 'search', 'desk', 'checklists', 'handouts']

/** The file of a linked sheet: another content has another name. */
export function sheetFile(name: LinkedSheet, css: string): string {
  return `assets/${name}-${digest(css).toString('hex').slice(0, 8)}.css`
}

const digest = (css: string) => createHash('sha256').update(css).digest()

function bundled(path: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [new URL(path, import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'error',
  })
  return (outputFiles[0]?.text ?? '').trim()
}

// The tokens are shared with the extension: what only its panel and its pages use would weigh on every article.
function withoutUnused(css: string, all: string): string {
  const used = (token: string) => all.includes(`var(${token})`)
  return css
    .replace(/,\.(InvitePanel|HelperPill)\b/g, '')
    .replace(/\.(InvitePanel|HelperPill)\{[^}]*\}/g, '')
    .replace(/(--[\w-]+): ?([^;}]*)(;|(?=\}))/g, (_, token: string, value: string, end: string) =>
      used(token) ? `${token}:${value}${end}` : '',
    )
}
