import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes what only a published site has: the map for search engines, and the pictures that a shared link shows. */
export async function writeSiteMap(folder: string, address: URL, files: readonly string[]): Promise<void> {
  const urls = files.map(
    (file) => `<url><loc>${new URL(file.replace(/index\.html$/, ''), address).href}</loc></url>`,
  )
  const map = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
  await writeFile(join(folder, 'sitemap.xml'), map)
  for (const picture of ['og-ru.png', 'og-en.png'])
    await copyFile(new URL(`../public/${picture}`, import.meta.url), join(folder, picture))
}
