import { build, type Rolldown } from 'vite'
import type { Language } from '../../lib/i18n/language.ts'

/** The files of an interactive part: what the page asks for at once, and the small ones that can wait until it is painted. */
export type Preloads = { atOnce: readonly string[]; soon: readonly string[] }

/** What the browser loads: the script of every page, and the files of each interactive part by language. */
export type Client = {
  entry: string
  preloads: Record<string, (language: Language) => Preloads>
}

/** Builds the scripts into `dist` and says where they are, relative to the site's root. */
export async function buildClient(): Promise<Client> {
  const [built] = (await build({
    configFile: new URL('../vite.config.ts', import.meta.url).pathname,
  })) as Rolldown.RolldownOutput[]
  const chunks = (built?.output ?? []).flatMap((one) => (one.type === 'chunk' ? [one] : []))
  const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === 'main')
  if (!entry) throw new Error('Has the build of the scripts no entry?')
  const islands = chunks.filter((chunk) => /\/([a-z]+)\/island\.tsx?$/.test(chunk.facadeModuleId ?? ''))
  const starter = chunks.find((chunk) => /\/start-island\.ts$/.test(chunk.facadeModuleId ?? ''))
  const preloads = islands.map((chunk) => {
    const [, name = ''] = /\/([a-z]+)\/island\.tsx?$/.exec(chunk.facadeModuleId ?? '') ?? []
    const needed = [...importsOf(chunk, chunks)].filter((file) => file !== entry.fileName)
    const isOf = (language: Language) => (file: string) =>
      chunks.some(
        (one) =>
          one.fileName === file &&
          new RegExp(`/i18n/[a-z]+-${language}\\.ts$`).test(one.facadeModuleId ?? ''),
      )
    const files = (language: Language) => ({
      atOnce: [...(starter ? [starter.fileName] : []), chunk.fileName],
      soon: [...needed, ...chunk.dynamicImports.filter(isOf(language))],
    })
    return [name, files] as const
  })
  return { entry: entry.fileName, preloads: Object.fromEntries(preloads) }
}

/** The files that come along with one, and with those. */
function importsOf(
  { imports }: Rolldown.OutputChunk,
  chunks: readonly Rolldown.OutputChunk[],
  found = new Set<string>(),
): Set<string> {
  for (const file of imports.filter((one) => !found.has(one))) {
    found.add(file)
    const chunk = chunks.find(({ fileName }) => fileName === file)
    if (chunk) importsOf(chunk, chunks, found)
  }
  return found
}
