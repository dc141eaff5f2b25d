import { build } from 'esbuild'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchPlainChromium } from '../../support/plain-chromium.ts'
import { until } from '../../support/wait.ts'

const profile = '<h1>Профиль</h1><h2>Родители</h2><button>Пригласить родителя</button>'

let browser: Browser
let page: Page
let script = ''

beforeAll(async () => {
  const contents = `
    import { readPage } from './lib/page/read-page.ts'
    import { offerReader, watchPage } from './lib/page/watch-page.ts'
    globalThis.told = []
    globalThis.watch = () => watchPage(document, {
      fetchReader: async () => offerReader(readPage),
      tell: async ({ role = 'none' }) => void globalThis.told.push(role),
      onSilence: () => {},
      signal: new AbortController().signal,
    })`
  const bundle = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    charset: 'utf8',
  })
  script = bundle.outputFiles[0]?.text ?? ''
  browser = await launchPlainChromium({ args: ['--lang=ru'] })
}, 60_000)

afterAll(() => browser?.close())

beforeEach(async () => {
  page = await browser.newPage()
  return () => page.close()
})

const told = () => page.evaluate('told') as Promise<string[]>

async function watch(html: string) {
  await page.setContent(`<!doctype html><body>${html}`)
  await page.evaluate(`${script}; watch()`)
}

const isStudent = (roles: string[]) => roles.at(-1) === 'student'

test('a profile that is drawn later is told of', async () => {
  await watch('<main>Загружаем…</main>')
  expect(await told()).toEqual(['none'])
  await page.$eval('main', (main, html) => main.insertAdjacentHTML('beforeend', html), profile)
  await until(told, isStudent, 'Is the drawn profile ever told of?')
})

test('a profile is told of on a page that changes all the time', async () => {
  await watch('<main><p>0</p></main>')
  await page.$eval('p', (clock) => {
    setInterval(() => {
      clock.textContent = String(performance.now())
    }, 5)
  })
  await page.$eval('main', (main, html) => main.insertAdjacentHTML('beforeend', html), profile)
  await until(told, isStudent, 'Is the profile told of although the page never rests?')
})

test('a profile that a class shows is told of', async () => {
  await watch(`<style>.away { display: none }</style><main class="away">${profile}</main>`)
  await until(told, (roles) => roles.length > 0, 'Is the hidden profile ever read?')
  expect(await told()).toEqual(['none'])
  await page.$eval('main', (main) => main.classList.remove('away'))
  await until(told, isStudent, 'Is the shown profile ever told of?')
})

test.each([
  ['an empty place', '<div class="host"></div>', '.host'],
  ['an element of the page’s own', '<sf-profile> </sf-profile>', 'sf-profile'],
  [
    'an element beside another root',
    '<sf-menu><template shadowrootmode="open">Меню</template></sf-menu><p class="host">Меню</p>',
    '.host',
  ],
])('a profile in a shadow root that nobody saw appear is told of: %s', async (_, html, host) => {
  await watch(html)
  await page.$eval(
    host,
    (element, inner) => {
      element.attachShadow({ mode: 'open' }).innerHTML = inner
    },
    profile,
  )
  await until(told, isStudent, 'Is the profile in the shadow root ever told of?')
})
