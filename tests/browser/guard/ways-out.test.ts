import { expect, test } from 'vitest'
import type { Driver } from '../../support/driver.ts'
import type { Tab } from '../../support/tab.ts'
import { until } from '../../support/wait.ts'
import { isGuarded, type Kind, kinds, openChildsBrowser, rulesInForce } from './child-browser.ts'
import { registerParent } from './register-parent.ts'

test.each<[string, Kind, { allowPrivate?: boolean }, string, string]>([
  ['a private window', 'chromium', {}, 'Открыть в окне инкогнито', 'private'],
  ['a private window', 'firefox', { allowPrivate: true }, 'Открыть в приватном окне', 'private'],
  ['a separate tab', 'firefox', {}, 'Открыть в отдельной вкладке', 'container'],
])('through %s of %s the parent registers by the same link', async (_, kind, options, button, context) => {
  const { driver, sferum, invite } = await openChildsBrowser(kind, options)
  const guard = await driver.open(invite)
  await guard.click({ text: button })
  const landing = await driver.tabAt(invite)
  expect(await landing.context()).toContain(context)
  await registerParent(landing, 'Анна Иванова')
  expect(sferum.parentsOf('petya')).toContain('Анна Иванова')
  expect(sferum.inviteRequests()).toBe(1)
  await guard.waitForText('Эту вкладку можно закрыть')
})

test('without its permission Firefox shows the steps to a private window, and the link is copied for it', async () => {
  const { driver, sferum, invite } = await openChildsBrowser('firefox')
  const guard = await driver.open(invite)
  await guard.click({ text: 'Открыть приватное окно' })
  await guard.waitForText('Ctrl+Shift+P')
  await guard.click({ text: 'Скопировать ссылку' })
  await guard.waitForText('Скопировано')
  const landing = await driver.openPrivate(invite)
  await registerParent(landing, 'Анна Иванова')
  expect(sferum.parentsOf('petya')).toContain('Анна Иванова')
})

/** The tab that `open` opens. */
async function newTab(driver: Driver, open: () => Promise<void>): Promise<Tab> {
  const before = await driver.tabs()
  await open()
  const fresh = async () => (await driver.tabs()).find((tab) => !before.includes(tab))
  return (await until(fresh, (tab) => tab !== undefined, 'Does another tab ever open?')) as Tab
}

test.each(kinds)(
  'in %s the child signs out for a while, and one click later the parent is at the invite',
  async (kind) => {
    const { driver, sferum, invite } = await openChildsBrowser(kind)
    const guard = await driver.open(invite)
    await guard.click({ text: 'Ребёнок ненадолго выходит' })
    const profile = await newTab(driver, () => guard.click({ text: 'Открыть профиль ребёнка' }))
    await profile.waitForText('Ждём, пока ребёнок выйдет')
    await profile.go(sferum.signOutUrl(sferum.pageUrl('signed-out')))
    await profile.waitForText('Ребёнок вышел. Откройте приглашение')
    await guard.waitForText('Ребёнок вышел. Теперь можно')
    expect(sferum.inviteRequests()).toBe(0)
    await profile.click({ text: 'Открыть приглашение' })
    await profile.waitForUrl(invite)
    await registerParent(profile, 'Анна Иванова')
    expect(sferum.parentsOf('petya')).toContain('Анна Иванова')
    await profile.go(sferum.pageUrl('parent'))
    await profile.waitForText('Пусть ребёнок снова войдёт')
  },
)

test.each(kinds)('in %s the guard itself opens the invite once the child is out', async (kind) => {
  const { driver, sferum, invite } = await openChildsBrowser(kind)
  const guard = await driver.open(invite)
  await guard.click({ text: 'Ребёнок ненадолго выходит' })
  await guard.click({ text: 'Открыть профиль ребёнка' })
  // A profile that loads while its child signs out would be a later word than the sign-out.
  await (await driver.tabAt(sferum.pageUrl('student-input'))).waitForText(/пригласить\s+родителя/i)
  await driver.open(sferum.signOutUrl(sferum.pageUrl('signed-out')))
  await guard.waitForText('Ребёнок вышел. Теперь можно')
  await guard.click({ text: 'Открыть приглашение' })
  await guard.waitForText('Присоединиться')
  expect(await guard.url()).toBe(invite)
})

test.each(kinds)(
  'in %s "this is not the child" opens that link once and leaves the next one guarded',
  async (kind) => {
    const { driver, sferum, invite } = await openChildsBrowser(kind)
    sferum.useConflict('at-join')
    const tab = await driver.open(invite)
    await tab.click({ text: 'Здесь вошёл не ребёнок — открыть здесь один раз' })
    await tab.waitForText('Присоединиться')
    expect(await tab.url()).toBe(invite)
    await tab.reload()
    expect(await tab.url(), 'Does a reload show the guard again?').toBe(invite)
    await tab.go(sferum.inviteFor('masha'))
    expect(await isGuarded(tab)).toBe(true)
    expect(await isGuarded(await driver.open(invite))).toBe(true)
  },
)

test.each(kinds)(
  'in %s "this is not an invite" opens it, forgets the shape, and can be undone',
  async (kind) => {
    const { driver, sferum, invite } = await openChildsBrowser(kind)
    sferum.useConflict('at-join')
    const tab = await driver.open(invite)
    await tab.click({ text: 'Это не приглашение для родителя — открыть' })
    await tab.waitForText('такие ссылки — не приглашение для родителя')
    expect(await tab.url()).toBe(invite)
    const other = sferum.inviteFor('masha')
    expect(await (await driver.open(other)).url()).toBe(other)
    await tab.click({ text: 'Отменить' })
    await rulesInForce(driver)
    expect(await isGuarded(await driver.open(other))).toBe(true)
    expect(await isGuarded(await driver.open(invite))).toBe(true)
  },
)
