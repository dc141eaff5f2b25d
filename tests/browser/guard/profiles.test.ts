import { expect, test } from 'vitest'
import { formats } from '../../sferum/formats.ts'
import { studentProfiles } from '../../sferum/pages/student-profiles.ts'
import { isGuarded, kinds, openWorld, rulesInForce } from './child-browser.ts'

/** Every profile with one format after another, so that each of both is met. */
const cases = Array.from({ length: Math.max(studentProfiles.length, formats.length) }, (_, index) => ({
  page: studentProfiles[index % studentProfiles.length]?.id ?? '',
  format: formats[index % formats.length]?.id ?? '',
}))

test.each(kinds)(
  'in %s the invite is stopped however the profile shows it and whatever it looks like',
  async (kind) => {
    const { driver, sferum } = await openWorld(kind)
    for (const { page, format } of cases) {
      sferum.reset()
      sferum.useFormat(format)
      sferum.usePage(page)
      await driver.backgroundEvaluate(async () => {
        await chrome.storage.local.clear()
        await chrome.storage.session.clear()
      })
      await rulesInForce(driver, false)
      const invite = sferum.inviteFor('petya')
      const profile = await driver.open(sferum.signInUrl('petya', sferum.pageUrl(page)))
      await profile.click({ text: 'Пригласить родителя' })
      await rulesInForce(driver)
      await profile.close()
      const tab = await driver.open(invite)
      expect(await isGuarded(tab), `Is the invite of ${page} in the format ${format} stopped?`).toBe(true)
      await tab.close()
      // A number names nobody's secret: it teaches no shape, and only the very link is stopped.
      const next = await driver.open(sferum.inviteFor('masha'))
      expect(await isGuarded(next), `Is another one of ${format} stopped after ${page}?`).toBe(
        format !== 'numeric',
      )
      await next.close()
      expect(sferum.inviteRequests()).toBe(format === 'numeric' ? 1 : 0)
    }
  },
  180_000,
)
