import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkExamples } from '../../../lib/help/check-link.examples.ts'
import { measure } from '../../gallery/measure.ts'
import { launchChromium } from '../../support/chromium.ts'
import type { Driver } from '../../support/driver.ts'
import { launch } from '../../support/launch.ts'
import type { Tab } from '../../support/tab.ts'
import { filmOf, givePhoto, type Photo, qrRows } from './qr-picture.ts'
import { serveCheck } from './serve-check.ts'

const page = 'https://other.example/check.html'
const invite = 'https://sferum.ru/join/a7SZDVs9SbJbFzgHuHZXocCH'
const long = `https://sferum.ru/?p=invite&code=${'a7SZDVs9SbJbFzgHuHZXocCH'.repeat(11)}`.slice(0, 300)
const asked = 'Похоже на приглашение: для родителя или для класса'

let server: Awaited<ReturnType<typeof serveCheck>>

beforeAll(async () => {
  server = await serveCheck()
})

afterAll(() => server?.close())

const plain: Photo = {
  width: 600,
  height: 600,
  module: 8,
  turn: 0,
  noise: 0,
  dark: 0,
  light: 255,
  type: 'image/png',
}

const photos: Record<string, [string, Photo, 'choose' | 'drop' | 'paste']> = {
  'a clean picture': [invite, plain, 'choose'],
  'a tiny screenshot without an edge': [invite, { ...plain, width: 70, height: 70, module: 2 }, 'paste'],
  'a turned photo in a dim room': [
    invite,
    {
      ...plain,
      width: 1600,
      height: 1200,
      module: 14,
      turn: 37,
      noise: 70,
      dark: 40,
      light: 150,
      type: 'image/jpeg',
    },
    'drop',
  ],
  'a small code in a photo of 12 megapixels': [
    invite,
    {
      ...plain,
      width: 4000,
      height: 3000,
      module: 12,
      turn: -8,
      noise: 40,
      dark: 30,
      light: 200,
      type: 'image/jpeg',
    },
    'choose',
  ],
  'a link of 300 characters, upside down': [
    long,
    {
      ...plain,
      width: 1000,
      height: 1000,
      module: 9,
      turn: 183,
      noise: 30,
      dark: 20,
      light: 230,
      type: 'image/jpeg',
    },
    'choose',
  ],
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let driver: Driver
  let tab: Tab
  beforeAll(async () => {
    driver = await launch(kind, { sferum: server })
    tab = await driver.open(page)
  })
  afterAll(() => driver?.close())

  test.each(Object.entries(photos))('the code is read from %s', async (_name, [text, photo, how]) => {
    await tab.go(page)
    await tab.waitForText('Выбрать картинку')
    await tab.evaluate(givePhoto, qrRows(text), photo, how)
    await tab.waitForText(asked, 20_000)
    expect(await tab.text()).not.toContain('a7SZDVs9')
  })

  test('a picture without a code is told so, and a file that is no picture too', async () => {
    await tab.go(page)
    await tab.waitForText('Выбрать картинку')
    await tab.evaluate(givePhoto, [], { ...plain, noise: 200 }, 'choose')
    await tab.waitForText('На картинке не нашли', 30_000)
    await tab.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File(['x'], 'broken.png', { type: 'image/png' }))
      document.body.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }),
      )
    })
    await tab.waitForText('Эту картинку браузер открыть не смог')
  })

  test('a dropped or pasted link is judged and never opened, asked for or kept', async () => {
    await tab.go(page)
    await tab.waitForText('Выбрать картинку')
    const before = server.requests.length
    await tab.evaluate((text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      document.body.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }),
      )
    }, invite)
    await tab.waitForText(asked)
    await tab.click({ text: 'Ребёнок' })
    await tab.waitForText('Это приглашение для родителя')
    const kept = await tab.evaluate(async () => [
      location.href,
      String(localStorage.length + sessionStorage.length),
      JSON.stringify(await indexedDB.databases()),
      document.cookie,
    ])
    expect(kept).toEqual([page, '0', '[]', ''])
    expect(server.requests.slice(before).filter((request) => /sferum|a7SZ|code=/.test(request))).toEqual([])
    expect(driver.refused.filter((request) => request.includes('sferum'))).toEqual([])
  })

  test('after leaving and coming back the page holds no link', async () => {
    await tab.go(page)
    await tab.type('textarea', invite)
    await tab.click({ text: 'Проверить' })
    await tab.waitForText(asked)
    await tab.go('https://other.example/ru/none.html')
    await tab.back()
    await tab.waitForText('Выбрать картинку')
    expect(await tab.evaluate(() => document.querySelector('textarea')?.value)).toBe('')
    expect(await tab.text()).not.toContain(asked)
  })

  test('without a camera it says so', async () => {
    await tab.go(page)
    await tab.click({ text: 'Навести камеру' })
    await tab.waitForText('Камеры здесь нет. Выберите картинку с кодом.')
  })
})

describe('the camera of Chromium', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mostik-film-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  async function withCamera(rows: boolean[][], module: number, use: (tab: Tab) => Promise<void>) {
    const film = join(folder, `${rows.length}.y4m`)
    await writeFile(film, filmOf(rows, { width: 640, height: 480, module }))
    const args = [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ]
    const driver = await launch('chromium', { sferum: server, args })
    try {
      await use(await driver.open(page))
    } finally {
      await driver.close()
    }
  }
  const isOn = (tab: Tab) =>
    tab.evaluate(() => {
      const video = document.querySelector('video')
      return video?.srcObject instanceof MediaStream && video.srcObject.active
    })

  test.each([
    ['an invite', invite, 8],
    ['a link of 300 characters', long, 6],
  ])('reads %s and turns itself off', async (_name, text, module) => {
    await withCamera(qrRows(text), module, async (tab) => {
      await tab.click({ text: 'Навести камеру' })
      await tab.waitForText(asked, 20_000)
      expect(await tab.evaluate(() => document.querySelector('video'))).toBeNull()
      await tab.waitForText('Навести камеру')
    })
  })

  test('looks on while there is no code, and stops when told to', async () => {
    await withCamera([], 1, async (tab) => {
      await tab.click({ text: 'Навести камеру' })
      await tab.waitForText('чтобы он был виден целиком', 20_000)
      expect(await isOn(tab)).toBe(true)
      await tab.click({ text: 'Выключить камеру' })
      await tab.waitForText('Камера выключена')
      expect(await isOn(tab)).toBe(false)
    })
  })

  test('says how to allow it after a refusal', async () => {
    const args = ['--use-fake-device-for-media-stream', '--deny-permission-prompts']
    const driver = await launch('chromium', { sferum: server, args })
    try {
      const tab = await driver.open(page)
      await tab.click({ text: 'Навести камеру' })
      await tab.waitForText('Камера не разрешена', 20_000)
    } finally {
      await driver.close()
    }
  })
})

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
