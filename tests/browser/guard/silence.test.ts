import { expect, test } from 'vitest'
import { mentions } from '../../sferum/pages/mentions.ts'
import type { Driver } from '../../support/driver.ts'
import type { Tab } from '../../support/tab.ts'
import { until } from '../../support/wait.ts'
import { isGuarded, type Kind, kinds, openChildsBrowser, openWorld, rulesInForce } from './child-browser.ts'

const memory = (driver: Driver) =>
  driver.backgroundEvaluate(async () => {
    type Stored = {
      knowledge?: { sighting?: { role: string; marker: string } }
      shapes?: object
      links?: { links: object[] }
    }
    const { knowledge, shapes, links } = await chrome.storage.local.get<Stored>([
      'knowledge',
      'shapes',
      'links',
    ])
    const { madeHere } = await chrome.storage.session.get('madeHere')
    return JSON.stringify([
      knowledge?.sighting?.role,
      knowledge?.sighting?.marker,
      shapes,
      links?.links?.length,
      madeHere,
    ])
  })

/** Gives the page the time in which a panel would have come, and says whether one did. */
async function hasPanel(tab: Tab): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 700))
  return tab.evaluate(() => document.querySelector('mostik-panel') !== null)
}

const knownRole = (driver: Driver) =>
  driver.backgroundEvaluate(async () => {
    const { knowledge } = await chrome.storage.local.get<{ knowledge?: { sighting?: { role: string } } }>(
      'knowledge',
    )
    return knowledge?.sighting?.role ?? 'unknown'
  })

test.each(kinds)(
  'in %s pages that only mention the words teach nothing and stay as they are',
  async (kind) => {
    const { driver, sferum } = await openChildsBrowser(kind)
    const before = await memory(driver)
    for (const { id } of mentions) {
      const tab = await driver.open(sferum.pageUrl(id))
      expect(await hasPanel(tab), `Does the panel come on ${id}?`).toBe(false)
      expect(await memory(driver), `Does ${id} teach anything?`).toBe(before)
    }
  },
)

test.each(kinds)('in %s nobody is taken for a student where the words are only mentioned', async (kind) => {
  const { driver, sferum } = await openWorld(kind)
  await driver.open(sferum.signInUrl('marina', '/?p=start'))
  for (const { id } of mentions) await hasPanel(await driver.open(sferum.pageUrl(id)))
  expect(await knownRole(driver)).not.toBe('student')
})

test.each(
  kinds.flatMap((kind): [Kind, string, string][] => [
    [kind, 'marina', 'parent'],
    [kind, '', 'signed-out'],
  ]),
)('in %s, once %s shows as %s, an invite of a known shape opens in silence', async (kind, person, page) => {
  const { driver, sferum } = await openChildsBrowser(kind)
  const link = sferum.inviteFor('masha')
  await driver.open(
    person ? sferum.signInUrl(person, sferum.pageUrl(page)) : sferum.signOutUrl(sferum.pageUrl(page)),
  )
  await rulesInForce(driver, false)
  sferum.forgetRequests()
  const tab = await driver.open(link)
  expect(await tab.url()).toBe(link)
  expect(await hasPanel(tab)).toBe(false)
  expect(sferum.inviteRequests(link)).toBe(1)
})

test("in firefox a container and a private window open the invite as if we weren't there", async () => {
  const { driver, sferum, invite } = await openChildsBrowser('firefox', { allowPrivate: true })
  for (const open of [driver.openInContainer, driver.openPrivate]) {
    sferum.forgetRequests()
    const tab = await open(invite)
    await until(
      () => tab.url(),
      (url) => url === invite,
      'Does the invite open elsewhere?',
    )
    expect(await isGuarded(tab)).toBe(false)
    expect(await hasPanel(tab)).toBe(false)
    expect(sferum.inviteRequests()).toBe(1)
  }
})

test('in firefox what is seen in a container or a private window says nothing of the ordinary one', async () => {
  const { driver, sferum } = await openWorld('firefox', { allowPrivate: true })
  for (const open of [driver.openInContainer, driver.openPrivate]) {
    const tab = await open(sferum.signInUrl('petya', '/?p=profile'))
    await tab.waitForText(/пригласить родителя/i)
    await hasPanel(tab)
  }
  expect(await knownRole(driver)).toBe('unknown')
})

test('in chromium a private window never meets us', async () => {
  const { driver, sferum, invite } = await openChildsBrowser('chromium')
  const tab = await driver.openPrivate(invite)
  expect(await tab.url()).toBe(invite)
  expect(sferum.inviteRequests()).toBe(1)
})
