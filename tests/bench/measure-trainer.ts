import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser } from 'puppeteer-core'
import { openBrowser } from '../gallery/look.ts'
import { serveDirectory } from '../support/serve-directory.ts'
import { type Figure, ratioFigure } from './figure.ts'
import { headingTime } from './heading-time.ts'
import { inTurns } from './in-turns.ts'

const dist = new URL('../../help-site/dist/', import.meta.url).pathname
const target = 1.5

const emptyPage =
  '<!doctype html><html lang="ru"><meta charset="utf-8"><title>Empty</title><link rel="icon" href="data:,"><body><script type="module" src="empty.js"></script>'
const emptyScript = `import { h, render } from 'preact'
render(h('button', { 'data-pointed': 'true' }, 'Empty'), document.body)`

/** How soon a first visitor can do the first step of a scene, against an empty Preact page of the same site. */
export async function measureTrainer(rounds: number): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mostik-bench-trainer-'))
  await cp(dist, folder, { recursive: true })
  // The worker would fetch the whole site in the middle of it.
  await rm(join(folder, 'sw.js'), { force: true })
  await writeFile(join(folder, 'empty.html'), emptyPage)
  await writeFile(join(folder, 'empty.js'), await emptyBundle())
  const site = await serveDirectory(folder, '/', { isGzipped: true })
  const browser = await openBrowser()
  const opened = (file: string) => () => timeToStep(browser, site.url + file)
  try {
    const times = await inTurns(
      { trainer: opened('trainer.html#scene=parent-new'), empty: opened('empty.html') },
      { rounds, warmUp: 2 },
    )
    const against = { what: 'an empty Preact page', values: times.empty }
    return [ratioFigure('first step can be done', times.trainer, against, target)]
  } finally {
    await browser.close()
    await site.close()
    await rm(folder, { recursive: true })
  }
}

async function emptyBundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: emptyScript, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

async function timeToStep(browser: Browser, url: string): Promise<number> {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  await new Promise((resolve) => setTimeout(resolve, 60))
  const { painted } = await headingTime(page, url, '[data-pointed=true]')
  await context.close()
  return painted
}
