import { expect, test } from 'vitest'
import { until } from '../../support/wait.ts'
import { isGuarded, kinds, openChildsBrowser, rulesInForce } from './child-browser.ts'

test.each(kinds)("in %s a page that the site's own worker answers is left for the guard", async (kind) => {
  const { driver, sferum, invite } = await openChildsBrowser(kind)
  const offline = await driver.open(sferum.pageUrl('own-worker'))
  await offline.waitForText('Работает без сети')
  const tab = await driver.open(invite)
  await until(() => isGuarded(tab), Boolean, 'Does the guard come after the worker has answered?')
  expect(sferum.inviteRequests()).toBe(0)
})

test.each(kinds)(
  'in %s a single-page step to the invite is left for the guard, and Back leads to the step before',
  async (kind) => {
    const { driver, sferum, profile } = await openChildsBrowser(kind, { page: 'single-page-profile' })
    await profile.click({ text: 'Открыть новости' })
    await profile.waitForText('прямо из профиля')
    await profile.click({ text: 'Открыть ссылку' })
    await until(() => isGuarded(profile), Boolean, 'Does the guard come after pushState?')
    await profile.back()
    expect(await profile.url()).toBe(sferum.pageUrl('single-page-news'))
    expect(await isGuarded(profile)).toBe(false)
    void driver
  },
)

test.each(kinds)('in %s a browser started by the invite ends at the guard', async (kind) => {
  const { driver, sferum, invite } = await openChildsBrowser(kind)
  sferum.forgetRequests()
  await driver.restart({ url: invite })
  await until(
    async () => Promise.all((await driver.tabs()).map(isGuarded)),
    (guarded) => guarded.includes(true),
    'Does the guard come in a browser that was started by the link?',
    { timeout: 15_000 },
  )
  // Chromium has no rules before the extension runs, so there the request has gone; Firefox keeps them.
  expect(sferum.inviteRequests()).toBeLessThanOrEqual(kind === 'firefox' ? 0 : 1)
})

test.each(kinds)(
  'in %s the rules are there again after a restart, and after the background was stopped',
  async (kind) => {
    const { driver, sferum, invite } = await openChildsBrowser(kind)
    await driver.stopBackground()
    const first = await driver.open(invite)
    expect(await isGuarded(first)).toBe(true)
    await driver.restart()
    await rulesInForce(driver)
    const second = await driver.open(invite)
    expect(await isGuarded(second)).toBe(true)
    expect(sferum.inviteRequests()).toBe(0)
  },
)
