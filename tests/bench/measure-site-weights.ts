import { readdir, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Figure } from './figure.ts'

const dist = new URL('../../help-site/dist/', import.meta.url).pathname
const read = (file: string) => readFile(join(dist, file))

/** How much the pages of the built site weigh on the network. */
export async function measureSiteWeights(): Promise<Figure[]> {
  const names = await readdir(join(dist, 'ru'))
  const articles = names.flatMap((name) => [`ru/${name}`, `en/${name}`])
  const weights = await Promise.all(articles.map(async (file) => sum(await filesOf(file))))
  const sorted = weights.sort((one, other) => one - other)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const scripts = (await filesOf('ru/own-parent-error.html')).filter((file) => file.endsWith('.js'))
  return [
    figure('an article, all requests, the middle one', middle, 8),
    figure('an article, all requests, the heaviest', sorted.at(-1) ?? Number.NaN, 8),
    figure('  of which JavaScript', await sum(scripts), 3),
    figure('home', await sum(await filesOf('index.html')), 12),
    figure('search, index of one language included', await sum(await filesOfSearch()), 40),
    figure('trainer, its words included', await sum(await filesOf('trainer.html'))),
    figure('link checker', await sum(await filesOf('check.html'))),
    figure('offline worker', await sum(['sw.js'])),
  ]
}

/** The search page and all that it loads until something was found in Russian. */
export async function filesOfSearch(): Promise<string[]> {
  const [index] = (await readdir(join(dist, 'assets'))).filter((file) => /^ru-.*\.js$/.test(file))
  return [...(await filesOf('search.html')), ...(await withImports([`assets/${index}`]))]
}

/** A page and everything that it loads by itself. */
async function filesOf(page: string): Promise<string[]> {
  const html = (await read(page)).toString()
  const named = html.matchAll(/<(?:script[^>]* src|link rel="(?:modulepreload|stylesheet)" href)="([^"]+)"/g)
  const files = Array.from(named, ([, href = '']) => posix.join(posix.dirname(page), href))
  return [page, ...(await withImports(files))]
}

/** Files, and what the scripts among them import. */
async function withImports(files: readonly string[]): Promise<string[]> {
  const all = new Set(files)
  for (const file of all) {
    if (!file.endsWith('.js')) continue
    const imports = (await read(file)).toString().matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)
    for (const [, target = ''] of imports) all.add(posix.join(posix.dirname(file), target))
  }
  return [...all]
}

async function sum(files: readonly string[]): Promise<number> {
  const contents = await Promise.all(files.map(read))
  return contents.reduce((all, content) => all + brotli(content), 0) / 1000
}

const brotli = (content: Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

function figure(what: string, size: number, target?: number): Figure {
  const value = { median: size, p90: size, rounds: 1 }
  return { what, unit: 'kB', value, ...(target !== undefined && { target }) }
}
