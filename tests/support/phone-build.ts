import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** How Firefox on a phone names itself. */
export const phoneAgent = 'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0'

// Of each of these, Firefox on a phone has nothing at all.
const absent = `for (const name of ['windows', 'contextualIdentities', 'contextMenus', 'menus', 'commands'])
  for (const api of [browser, chrome]) Object.defineProperty(api, name, { value: undefined })`

/** A copy of the built Firefox extension that finds no more of the browser's API than there is on a phone. */
export async function phoneBuild(built: string): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'mostik-phone-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  await cp(built, path, { recursive: true })
  await writeFile(join(path, 'absent.js'), absent)
  const manifest = JSON.parse(await readFile(join(path, 'manifest.json'), 'utf8'))
  manifest.background.scripts.unshift('absent.js')
  await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest))
  const pages = (await readdir(path)).filter((name) => name.endsWith('.html'))
  for (const page of pages) {
    const html = await readFile(join(path, page), 'utf8')
    await writeFile(join(path, page), html.replace('<head>', '<head><script src="/absent.js"></script>'))
  }
  return path
}
