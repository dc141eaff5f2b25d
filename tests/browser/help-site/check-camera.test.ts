import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../support/launch.ts'
import type { Tab } from '../../support/tab.ts'
import { asked, invite, longInvite, page } from './check-texts.ts'
import { filmOf, qrRows } from './qr-picture.ts'
import { serveCheck } from './serve-check.ts'

let server: Awaited<ReturnType<typeof serveCheck>>

beforeAll(async () => {
  server = await serveCheck()
})

afterAll(() => server?.close())

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
    ['a link of 300 characters', longInvite, 6],
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
