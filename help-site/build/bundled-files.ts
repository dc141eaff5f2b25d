import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const dist = new URL('../dist/', import.meta.url).pathname
/** What only a published site needs. */
const published = new Set(['404.html', 'sw.js', 'sitemap.xml', 'og-ru.png', 'og-en.png'])

/** The files of the built site that the extension carries along, below `help/`. */
export function bundledFiles(): { absoluteSrc: string; relativeDest: string }[] {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !published.has(entry.name))
  return files.map((entry) => {
    const absoluteSrc = join(entry.parentPath, entry.name)
    return { absoluteSrc, relativeDest: `help/${absoluteSrc.slice(dist.length)}` }
  })
}
