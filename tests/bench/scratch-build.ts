import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type ScratchBuild = { path: string; remove: () => Promise<void> }

const blankPage =
  '<!doctype html><html lang="ru"><meta charset="utf-8"><title>Blank</title><body><script type="module" src="/blank.js"></script></body></html>'
const blankScript =
  "document.body.append(Object.assign(document.createElement('h1'), { textContent: 'Blank' }))"

/** Where the scratch copy runs a content script that does nothing: what any extension's script costs a page. */
export const emptyScriptHost = 'other.example'

/**
 * A copy of the built extension (others may build meanwhile) with two more pages, one whose script writes a heading and
 * a bounce that does nothing but lead to it, and an empty content script on a host of its own.
 */
export async function scratchBuild(built: string): Promise<ScratchBuild> {
  const path = await mkdtemp(join(tmpdir(), 'mostik-bench-'))
  await cp(built, path, { recursive: true })
  const manifest = JSON.parse(await readFile(join(path, 'manifest.json'), 'utf8')) as {
    web_accessible_resources: { resources: string[] }[]
    content_scripts: Record<string, unknown>[]
  }
  for (const entry of manifest.web_accessible_resources) entry.resources.push('blank.html', 'bounce.html')
  manifest.content_scripts.push({
    matches: [`https://${emptyScriptHost}/*`],
    js: ['empty.js'],
    run_at: 'document_end',
  })
  await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(join(path, 'empty.js'), '')
  await writeFile(join(path, 'blank.html'), blankPage)
  await writeFile(join(path, 'blank.js'), blankScript)
  await writeFile(join(path, 'bounce.html'), '<!doctype html><script src="/bounce.js"></script>')
  await writeFile(join(path, 'bounce.js'), "location.replace('/blank.html')")
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
