import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Sferum, startSferum } from '../../sferum/start-sferum.ts'
import type { Driver } from '../../support/driver.ts'
import { launch } from '../../support/launch.ts'
import { scratchExtension } from '../../support/scratch-extension.ts'
import { until } from '../../support/wait.ts'

let sferum: Sferum
let extension: Awaited<ReturnType<typeof scratchExtension>>
let driver: Driver | undefined

beforeAll(async () => {
  sferum = await startSferum({ format: 'path' })
  extension = await scratchExtension()
})
afterAll(async () => {
  await sferum.close()
  await extension.remove()
})
afterEach(async () => {
  const refused = driver?.refused ?? []
  await driver?.close()
  driver = undefined
  expect(refused, 'Which of our pages, or of the browser itself, asked for another host?').toEqual([])
  expect(sferum.foreignRequests).toEqual([])
  sferum.reset()
})

async function start(kind: Driver['kind'], withExtension: boolean) {
  driver = await launch(kind, { sferum, ...(withExtension ? { extension: extension.path } : {}) })
  const started = driver
  const isReady = () =>
    started.backgroundEvaluate(async () => (await chrome.storage.local.get('ready')).ready)
  if (withExtension) await until(isReady, Boolean, 'Does the scratch extension ever set its rule?')
  return driver
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  test('an invite that the extension redirects never reaches the service', async () => {
    const browser = await start(kind, true)
    const tab = await browser.open(sferum.signInUrl('petya'))
    const invite = sferum.inviteFor('petya')

    await tab.go(invite)

    expect(await tab.url()).toBe(`${browser.extensionOrigin}/stopped.html#${invite}`)
    expect(await tab.title()).toBe('Stopped')
    expect(sferum.inviteRequests()).toBe(0)
    await tab.back()
    expect(await tab.url()).toBe('https://sferum.ru/')
    await tab.forward()
    await tab.reload()
    expect(await tab.text()).toBe('Stopped')
    expect(sferum.inviteRequests()).toBe(0)
  })

  test('without the extension the same invite is asked for exactly once', async () => {
    const browser = await start(kind, false)
    const tab = await browser.open(sferum.signInUrl('petya'))

    await tab.go(sferum.inviteFor('petya'))

    await tab.waitForText('Вы не можете стать родителем самому себе')
    expect(sferum.inviteRequests(sferum.inviteFor('petya'))).toBe(1)
  })

  test('a link of another site opens the invite once, whatever kind of link it is', async () => {
    const browser = await start(kind, false)
    for (const selector of ['#plain', '#blank', '#window', '#location', '#get', '#post']) {
      sferum.reset()
      const tab = await browser.open(sferum.linksTo(sferum.inviteFor('petya')))

      await tab.click(selector)

      const landing = await browser.tabAt(sferum.inviteFor('petya'))
      await landing.waitForText('Вас пригласили как родителя')
      expect([selector, sferum.inviteRequests()]).toEqual([selector, 1])
    }
  })

  test('the extension, its storage and the session outlive a restart', async () => {
    const browser = await start(kind, true)
    const tab = await browser.open(sferum.signInUrl('petya'))
    await tab.go('https://sferum.ru/?p=help')

    await browser.restart({ restoreSession: true })

    await (await browser.tabAt('p=help')).waitForText('Петя Иванов')
    const starts = () =>
      browser.backgroundEvaluate(async () => (await chrome.storage.local.get('starts')).starts)
    expect(await until(starts, (seen) => seen === 2, 'How often did the background start?')).toBe(2)
    await (await browser.open(sferum.inviteFor('petya'))).waitForText('Stopped')
    expect(sferum.inviteRequests()).toBe(0)
  })

  test('a browser that is started by a link opens that link', async () => {
    const browser = await start(kind, false)

    await browser.restart({ url: 'https://news.example/links' })

    await (await browser.tabAt('news.example')).waitForText('Новости школы')
  })

  test('the background stops, and a redirect works without it', async () => {
    const browser = await start(kind, true)

    await browser.stopBackground()

    expect(await browser.isBackgroundRunning()).toBe(false)
    await (await browser.open(sferum.inviteFor('petya'))).waitForText('Stopped')
    expect(sferum.inviteRequests()).toBe(0)
  })

  test('the access to the hosts can be taken away and given back', async () => {
    const browser = await start(kind, true)
    const hasAccess = () =>
      browser.backgroundEvaluate(() => chrome.permissions.contains({ origins: ['https://sferum.ru/*'] }))

    await browser.setHostAccess(false)
    expect(await hasAccess()).toBe(false)

    await browser.setHostAccess(true)
    expect(await hasAccess()).toBe(true)
  })

  test('an own page of the extension opens', async () => {
    const browser = await start(kind, true)

    const tab = await browser.openExtensionPage('own.html')

    expect(await tab.text()).toBe('Own page')
    expect(await tab.url()).toBe(`${browser.extensionOrigin}/own.html`)
  })

  test('a private window is a context of its own', async () => {
    const browser = await start(kind, true)
    const tab = await browser.open(sferum.signInUrl('petya'))

    const secret = await browser.openPrivate(sferum.inviteFor('petya'))

    expect([await tab.context(), await secret.context()]).toEqual(['default', 'private'])
    expect(await secret.text()).toContain('Вас пригласили как родителя')
  })

  test('a closed shadow root can be read and pressed', async () => {
    const browser = await start(kind, false)
    const tab = await browser.open('https://other.example/')
    await tab.evaluate(() => {
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' })
      root.innerHTML = '<button>Тайна</button>'
      root.querySelector('button')?.addEventListener('click', (event) => {
        document.title = event.isTrusted ? 'нажали' : 'подделали'
      })
    })

    await tab.click({ text: 'тайна' })

    expect(await tab.text()).toContain('Тайна')
    expect(await tab.title()).toBe('нажали')
  })
})

test('a Firefox container is a context of its own', async () => {
  const browser = await start('firefox', false)
  await browser.open(sferum.signInUrl('petya'))

  const tab = await browser.openInContainer('https://sferum.ru/')

  expect(await tab.context()).toMatch(/^container-/)
  expect(await tab.text()).toContain('Войти в аккаунт')
})

test.each(['chromium', 'firefox'] as const)('%s reaches no host outside the stand-in', async (kind) => {
  const browser = await start(kind, false)

  const tab = await browser.open('https://nowhere.example/')

  expect(await tab.text()).not.toContain('Сферум')
  expect(sferum.requests).toEqual([])
  if (kind === 'firefox') expect((browser.refused as string[]).splice(0)).toEqual(['nowhere.example:443'])
})
