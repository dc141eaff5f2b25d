import { build } from 'esbuild'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchPlainChromium } from '../../support/plain-chromium.ts'
import { fifthOpinions } from './fixtures/fifth-opinions.ts'
import type { Fixture } from './fixtures/fixture.ts'
import { fourthOpinions } from './fixtures/fourth-opinions.ts'
import { journey } from './fixtures/journey.ts'
import { mentions } from './fixtures/mentions.ts'
import { profiles } from './fixtures/profiles.ts'
import { roles } from './fixtures/roles.ts'
import { secondOpinions } from './fixtures/second-opinions.ts'
import { sixthOpinions } from './fixtures/sixth-opinions.ts'
import { thirdOpinions } from './fixtures/third-opinions.ts'

let browser: Browser
let page: Page
let reader: string
let served = ''

beforeAll(async () => {
  const contents =
    "export { mayTell } from './lib/page/may-tell.ts'\nexport { readPage } from './lib/page/read-page.ts'"
  const bundle = await build({
    stdin: { contents, resolveDir: process.cwd() },
    globalName: 'reader',
    bundle: true,
    write: false,
    charset: 'utf8',
  })
  reader = bundle.outputFiles[0]?.text ?? ''
  browser = await launchPlainChromium({ args: ['--lang=ru'] })
  page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', (request) =>
    request.isNavigationRequest()
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><body>${served}` })
      : request.abort(),
  )
}, 60_000)

afterAll(() => browser?.close())

const table: [string, Fixture[]][] = [
  ['a student’s profile is recognised', profiles],
  ['a mention is no profile', mentions],
  ['other people are told apart', roles],
  ['another hand is read the same', secondOpinions],
  ['a third hand is read the same', thirdOpinions],
  ['the borders hold', fourthOpinions],
  ['a judge’s doubts are met', fifthOpinions],
  ['new pages are read the same', sixthOpinions],
  ['the invite’s pages are known by what they say', journey],
]

for (const [claim, fixtures] of table) {
  test.each(fixtures)(`${claim}: $name`, async ({ url, html, report }) => {
    served = html
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    const told = await page.evaluate(`${reader}; [reader.mayTell(document), reader.readPage(document)]`)
    const [mayTell, { marker, ...read }] = told as [boolean, Record<string, unknown>]
    if (report.marker) read.marker = marker
    expect(read, 'What does this page tell, and why do we read something else?').toEqual({
      shown: [],
      ...report,
    })
    if (report.role ?? report.page) expect(mayTell, 'Which stem does the cheap test lack?').toBe(true)
  })
}
