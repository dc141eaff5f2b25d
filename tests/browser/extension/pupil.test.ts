import type { Browser } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { mentions } from '../../sferum/pages/mentions.ts'
import type { Driver } from '../../support/driver.ts'
import { until } from '../../support/wait.ts'
import { kinds, openChildsBrowser, openWorld } from '../guard/child-browser.ts'
import { coveredControls, distanceToPill, hasPill, pillText, waitForPill } from './pill.ts'

const shownAs = [
  'student-input',
  'student-link',
  'student-link-shortened',
  'student-text',
  'student-copy-button',
  'student-late',
  'student-messenger',
]

test.each(kinds)('in %s the pill stands beside the invite, however the profile shows it', async (kind) => {
  const { driver, sferum, invite } = await openChildsBrowser(kind)
  for (const page of shownAs) {
    sferum.usePage(page)
    const profile = await driver.open(sferum.signInUrl('petya', sferum.pageUrl(page)))
    await waitForPill(profile)
    expect(await coveredControls(profile), `Which controls does it cover on ${page}?`).toEqual([])
    const anchor = page === 'student-text' ? '#invite span' : '#invite a, #invite button, input'
    expect(await distanceToPill(profile, anchor), `How far off is it on ${page}?`).toBeLessThan(260)
    expect(await profile.text(), 'Is anything opened or copied by itself?').not.toContain('Сообщение для')
    await profile.close()
  }
  expect(sferum.inviteRequests(invite)).toBe(0)
})

test.each(kinds)('in %s the pill comes when the pupil makes the invite', async (kind) => {
  const { driver, sferum } = await openWorld(kind)
  sferum.usePage('student-value-by-property')
  const profile = await driver.open(sferum.signInUrl('petya', sferum.pageUrl('student-value-by-property')))
  await profile.waitForText('Пригласить родителя')
  expect(await hasPill(profile)).toBe(false)
  await profile.click({ text: 'Пригласить родителя' })
  await waitForPill(profile)
  expect(await coveredControls(profile)).toEqual([])
})

test.each(kinds)(
  'in %s the pill covers no control of a crowded page, wherever it is scrolled to',
  async (kind) => {
    const { profile } = await openChildsBrowser(kind)
    await waitForPill(profile)
    await profile.evaluate(() => {
      const crowd = (count: number) =>
        Array.from({ length: count }, (_, n) => `<button type="button">Кнопка ${n}</button> `).join('')
      const place = document.querySelector('#invite')
      place?.insertAdjacentHTML('beforebegin', `<div>${crowd(90)}</div>`)
      place?.insertAdjacentHTML('afterend', `<div style="height:400px;overflow:auto">${crowd(200)}</div>`)
      document.body.insertAdjacentHTML(
        'beforeend',
        `<div style="height:1500px"></div><nav style="position:fixed;inset:auto 0 0 0;background:#ddd;text-align:right">${crowd(5)}</nav>`,
      )
    })
    for (const top of [0, 60, 120, 240, 400]) {
      await profile.evaluate((y) => scrollTo(0, y), top)
      // Two glances of the pill.
      await new Promise((resolve) => setTimeout(resolve, 1100))
      expect(await coveredControls(profile), `Which controls does it cover at ${top}?`).toEqual([])
    }
    await profile.evaluate(() => scrollTo(0, 1400))
    await waitForPill(profile, false)
  },
)

test('in chromium the pill finds its place in a window as narrow as a phone', async () => {
  const { driver, sferum } = await openChildsBrowser('chromium')
  const { browser } = driver as Driver & { browser: () => Browser }
  for (const id of shownAs) {
    sferum.usePage(id)
    const profile = await driver.open(sferum.pageUrl(id))
    const address = await profile.url()
    const page = (await browser().pages()).find((one) => one.url() === address)
    await page?.setViewport({ width: 320, height: 640 })
    await waitForPill(profile)
    expect(await coveredControls(profile), `Which controls does it cover on ${id}?`).toEqual([])
    await profile.close()
  }
})

test.each(kinds)('in %s the pill follows a page that draws its invite anew elsewhere', async (kind) => {
  const { profile } = await openChildsBrowser(kind)
  await waitForPill(profile)
  await profile.evaluate(() => {
    const section = document.querySelector('section')
    if (section)
      section.outerHTML = section.outerHTML.replace('<section', '<section style="margin-top:300px"')
  })
  const near = async () => (await distanceToPill(profile, 'input')) ?? 999
  await until(near, (distance) => distance < 40, 'Does the pill come along?')
  expect(await coveredControls(profile)).toEqual([])
})

test.each(kinds)('in %s the pill can be pressed when the invite stands in a modal dialog', async (kind) => {
  const { profile } = await openChildsBrowser(kind)
  await profile.evaluate(() => {
    const dialog = document.body.appendChild(document.createElement('dialog'))
    const main = document.querySelector('main')
    if (main) dialog.append(main)
    dialog.showModal()
  })
  await waitForPill(profile)
  await new Promise((resolve) => setTimeout(resolve, 700))
  await profile.click({ text: pillText })
  await profile.waitForText('Сообщение для родителя')
})

test.each(kinds)(
  'in %s the pill goes with the profile of a single-page app, and comes back',
  async (kind) => {
    const { driver, sferum } = await openChildsBrowser(kind)
    const app = await driver.open('https://sferum.ru/app/profile')
    await waitForPill(app)
    await app.click({ text: 'Открыть новости' })
    await waitForPill(app, false)
    await app.click({ text: 'Открыть профиль' })
    await waitForPill(app)
    expect(sferum.foreignRequests).toEqual([])
  },
)

test.each(kinds)(
  'in %s nobody but a student gets a pill, and no page that only mentions it',
  async (kind) => {
    const { driver, sferum, profile } = await openChildsBrowser(kind)
    await waitForPill(profile)
    for (const { id } of mentions) {
      const tab = await driver.open(sferum.pageUrl(id))
      await new Promise((resolve) => setTimeout(resolve, 600))
      expect(await hasPill(tab), `Is there a pill on ${id}?`).toBe(false)
      await tab.close()
    }
    for (const [person, page] of [
      ['tamara', 'teacher'],
      ['marina', 'parent'],
    ] as const) {
      const tab = await driver.open(sferum.signInUrl(person, sferum.pageUrl(page)))
      await new Promise((resolve) => setTimeout(resolve, 600))
      expect(await hasPill(tab), `Does ${person} get a pill?`).toBe(false)
    }
  },
)

test.each(kinds)('in %s a pill that was put away stays away', async (kind) => {
  const { driver, profile, sferum } = await openChildsBrowser(kind)
  await waitForPill(profile)
  await profile.click({ text: 'Скрыть на сегодня' })
  await waitForPill(profile, false)
  await profile.reload()
  const other = await driver.open(sferum.pageUrl('student-link'))
  await new Promise((resolve) => setTimeout(resolve, 900))
  expect([await hasPill(profile), await hasPill(other)]).toEqual([false, false])
})

test('in firefox a private window has no pill', async () => {
  const { driver, sferum } = await openWorld('firefox', { allowPrivate: true })
  sferum.inviteFor('petya')
  const tab = await driver.openPrivate(sferum.signInUrl('petya', sferum.pageUrl('student-input')))
  await tab.waitForText('Пригласить родителя')
  await new Promise((resolve) => setTimeout(resolve, 900))
  expect(await hasPill(tab)).toBe(false)
})
