import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { formats, tokenOf } from '../../sferum/formats.ts'
import { type Sferum, startSferum } from '../../sferum/start-sferum.ts'
import type { Driver } from '../../support/driver.ts'
import { launch } from '../../support/launch.ts'
import { until } from '../../support/wait.ts'

test.each(formats)('an invite of the format $id gives its token back', (format) => {
  const token = format.token()
  expect(tokenOf(format.url(token))).toBe(token)
  expect(tokenOf(`${format.url(token)}#part`)).toBe(token)
})

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let sferum: Sferum
  let browser: Driver

  beforeAll(async () => {
    sferum = await startSferum()
    browser = await launch(kind, { sferum })
  })
  beforeEach(() => sferum.reset())
  afterAll(async () => {
    await browser.close()
    await sferum.close()
  })

  const opened = async (to: string, as?: string) =>
    browser.open(as ? sferum.signInUrl(as, to) : sferum.signOutUrl(to))
  const inputValue = () => document.querySelector('input')?.value

  test('a student makes an invite by pressing the button', async () => {
    const tab = await opened('/', 'petya')
    await tab.click({ text: 'Пригласить родителя' })
    expect(await until(() => tab.evaluate(inputValue), Boolean, 'Does the invite appear?')).toBe(
      sferum.inviteFor('petya'),
    )
  })

  test.each(formats)('a new parent registers by an invite of the format $id', async ({ id }) => {
    sferum.useFormat(id)
    const tab = await opened(sferum.inviteFor('petya'))
    await tab.click({ text: 'Присоединиться' })
    await tab.waitForText('Регистрация родителя')
    await tab.type('#name', 'Ольга Иванова')
    await tab.click('#consent')
    await tab.click({ text: 'Подтвердить регистрацию ребёнка' })
    await tab.waitForText('Готово')
    expect(sferum.parentsOf('petya')).toEqual(['Ольга Иванова'])
    expect(sferum.inviteRequests()).toBe(1)
    await tab.close()
  })

  test.each([
    { as: 'petya', of: 'petya', says: 'родителем самому себе' },
    { as: 'masha', of: 'petya', says: 'родителем самому себе' },
    { as: undefined, of: 'olya', says: 'два родителя' },
  ])('an invite of $of opened by $as is refused', async ({ as, of, says }) => {
    const tab = await opened(sferum.inviteFor(of), as)
    await tab.waitForText(says)
  })

  test('with the conflict after joining, a student sees the landing first', async () => {
    sferum.useConflict('at-join')
    const tab = await opened(sferum.inviteFor('petya'), 'petya')
    await tab.click({ text: 'Присоединиться' })
    await tab.waitForText('родителем самому себе')
    expect(sferum.parentsOf('petya')).toEqual([])
  })

  test('the account menu signs out, and VK ID signs in again', async () => {
    const tab = await opened('/', 'petya')
    await tab.click('#account')
    await tab.click({ text: 'Выйти' })
    await tab.click({ text: 'Войти в аккаунт' })
    await tab.click('#tamara')
    await tab.waitForText('Мой класс')
    expect(await tab.url()).toBe('https://sferum.ru/')
  })

  test('signing in counts on the messenger too', async () => {
    const tab = await opened('https://web.vk.me/convo/123', 'marina')
    expect(await tab.text()).toContain('Марина Смирнова')
  })

  test('a late profile sets its invite after loading', async () => {
    sferum.inviteFor('petya')
    const tab = await opened(sferum.pageUrl('student-late'), 'petya')
    await tab.waitForText('Родители')
    expect(await tab.evaluate(inputValue)).toBe(sferum.inviteFor('petya'))
  })

  test('the single page shows profile, news and landing without asking the service', async () => {
    sferum.inviteFor('petya')
    const tab = await opened('/app', 'petya')
    await tab.click({ text: 'Открыть профиль' })
    await tab.waitForText('Пригласить родителя')
    await tab.click({ text: 'Открыть ссылку' })
    await tab.waitForUrl(sferum.inviteFor('petya'))
    await tab.waitForText('Вас пригласили как родителя')
    await tab.back()
    expect(await tab.url()).toBe('https://sferum.ru/app/profile')
    expect(sferum.inviteRequests()).toBe(0)
  })

  test("the site's own worker answers an invite without the network and says so", async () => {
    const tab = await opened(sferum.pageUrl('own-worker'), 'petya')
    await tab.waitForText('Работает без сети')
    await tab.go(sferum.inviteFor('petya'))
    await tab.waitForText('Из памяти страницы')
    await until(
      () => sferum.answeredByWorker.length,
      (count) => count === 1,
      'Did the worker report?',
    )
    expect(sferum.inviteRequests()).toBe(0)
  })

  test('a short link leads to the invite', async () => {
    sferum.useFormat('path')
    const tab = await opened('/')
    await tab.go(sferum.shorten(sferum.inviteFor('dasha')))
    expect(await tab.url()).toBe(sferum.inviteFor('dasha'))
  })
})
