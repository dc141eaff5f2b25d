import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Driver } from '../../support/driver.ts'
import { launch } from '../../support/launch.ts'
import type { Tab } from '../../support/tab.ts'
import { asked, invite, longInvite, page } from './check-texts.ts'
import { givePhoto, type Photo, qrRows } from './qr-picture.ts'
import { serveCheck } from './serve-check.ts'

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
    longInvite,
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
