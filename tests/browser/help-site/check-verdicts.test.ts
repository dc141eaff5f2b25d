import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkExamples } from '../../../lib/help/check-link.examples.ts'
import { measure } from '../../gallery/measure.ts'
import { launchChromium } from '../../support/chromium.ts'
import { invite, page } from './check-texts.ts'
import { serveCheck } from './serve-check.ts'

let server: Awaited<ReturnType<typeof serveCheck>>

beforeAll(async () => {
  server = await serveCheck()
})

afterAll(() => server?.close())

describe('every verdict', () => {
  let driver: Awaited<ReturnType<typeof launchChromium>>
  beforeAll(async () => {
    driver = await launchChromium({ sferum: server })
  })
  afterAll(() => driver?.close())

  test.each(['light', 'dark'])(
    'is open to everybody in the %s theme, and fits a narrow phone',
    async (theme) => {
      const chrome = await driver.browser().newPage()
      await chrome.setViewport({ width: 320, height: 800 })
      await chrome.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ])
      await chrome.goto(page)
      await chrome.waitForSelector('textarea')
      await chrome.evaluate(axe.source)
      const texts = Object.values(checkExamples).map(
        (examples) => examples.find((one) => one.trim() !== '') ?? '',
      )
      const found: string[] = []
      for (const [text, answer] of [
        ...texts.map((one) => [one]),
        [invite, 'Ребёнок'],
        [invite, 'Классный'],
      ]) {
        const card = await chrome.evaluate(judgeInPage, text ?? '', answer)
        const problems = [...(await chrome.evaluate(violations)), ...(await chrome.evaluate(measure))]
        found.push(...problems.map((problem) => `${card}: ${problem}`))
      }
      expect(found).toEqual([])
      await chrome.close()
    },
  )
})

/** Runs in the page: types a text, asks for the verdict, perhaps answers the question; gives the heading. */
async function judgeInPage(text: string, answer: string | undefined): Promise<string> {
  const rest = () => new Promise((done) => setTimeout(done, 60))
  const field = document.querySelector('textarea') as HTMLTextAreaElement
  const press = (words: string) =>
    [...document.querySelectorAll('button')].find((button) => button.textContent.startsWith(words))?.click()
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }))
  await rest()
  press('Проверить')
  await rest()
  if (answer) press(answer)
  await rest()
  press('Показать QR')
  await rest()
  const heading = document.querySelector('.VerdictCard h2')?.textContent
  if (!heading) throw new Error(`Is there a verdict on ${text.slice(0, 80)}?`)
  return heading
}

/** Runs in the page: what axe finds, as sentences. */
async function violations(): Promise<string[]> {
  const { axe } = globalThis as unknown as {
    axe: {
      run(
        context: unknown,
        options: unknown,
      ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
    }
  }
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] })
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
  )
}
