import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser, Page } from 'puppeteer-core'
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
render(h('button', {}, 'Empty'), document.body)`

/**
 * How soon a first visitor can do the first step of a scene, against an empty Preact page of the same site: when it is
 * painted and takes a press, and when a press made at that very moment is done.
 */
export async function measureTrainer(rounds: number): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mostik-bench-trainer-'))
  await cp(dist, folder, { recursive: true })
  // The worker would fetch the whole site in the middle of it.
  await rm(join(folder, 'sw.js'), { force: true })
  await writeFile(join(folder, 'empty.html'), emptyPage)
  await writeFile(join(folder, 'empty.js'), await emptyBundle())
  const site = await serveDirectory(folder, '/', { isGzipped: true })
  const browser = await openBrowser()
  const empty = () =>
    inFreshPage(browser, async (page) => (await headingTime(page, `${site.url}empty.html`, 'button')).painted)
  const first = 'trainer.html#scene=parent-new'
  const trainer = () => inFreshPage(browser, (page) => timeToStep(page, site.url + first))
  const pressed = () => inFreshPage(browser, (page) => timeToDone(page, site.url + first))
  try {
    const times = await inTurns({ trainer, pressed, empty }, { rounds, warmUp: 2 })
    const against = { what: 'an empty Preact page', values: times.empty }
    return [
      ratioFigure('first step is painted and takes a press', times.trainer, against, target),
      ratioFigure('a press at that moment is done', times.pressed, against),
    ]
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

async function inFreshPage(browser: Browser, measure: (page: Page) => Promise<number>): Promise<number> {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  await new Promise((resolve) => setTimeout(resolve, 60))
  const time = await measure(page)
  await context.close()
  return time
}

const now = () => performance.timeOrigin + performance.now()

type Watched = typeof globalThis & { listensAt?: number; doneAt?: number }

/** Later of two: the first step is painted; the page hears presses. */
async function timeToStep(page: Page, url: string): Promise<number> {
  await page.evaluateOnNewDocument(watchListening)
  const started = now()
  const { painted } = await headingTime(page, url, '[data-pointed=true]')
  const listens = await page.waitForFunction(() => (globalThis as Watched).listensAt)
  return Math.max(painted, Number(await listens.jsonValue()) - started)
}

// The script of every page keeps what is pressed before the trainer can answer.
function watchListening(): void {
  const real = EventTarget.prototype.addEventListener
  EventTarget.prototype.addEventListener = function (...given: Parameters<typeof real>) {
    const watched = globalThis as Watched
    if (this === document && given[0] === 'click')
      watched.listensAt ??= performance.timeOrigin + performance.now()
    real.apply(this, given)
  }
}

async function timeToDone(page: Page, url: string): Promise<number> {
  await page.evaluateOnNewDocument(watchListening)
  await page.evaluateOnNewDocument(() => {
    // No function with a name of its own in here: compilers call a helper for it that the page does not have.
    let before: string | undefined
    const timer = setInterval(() => {
      const watched = globalThis as Watched
      const place = document.querySelector<HTMLElement>('[data-pointed=true]')
      const { step } = document.querySelector<HTMLElement>('[data-step]')?.dataset ?? {}
      if (before === undefined && place && watched.listensAt) {
        before = step
        place.click()
      } else if (before !== undefined && step !== before) {
        watched.doneAt = performance.timeOrigin + performance.now()
        clearInterval(timer)
      }
    }, 1)
  })
  const started = now()
  await page.goto(url)
  const done = await page.waitForFunction(() => (globalThis as Watched).doneAt)
  return Number(await done.jsonValue()) - started
}
