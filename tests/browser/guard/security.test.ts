import { expect, test } from 'vitest'
import { until } from '../../support/wait.ts'
import { isGuarded, kinds, openChildsBrowser, openWorld } from './child-browser.ts'

const token = 'a1B2c3D4e5F6g7H8'
const badTargets: [target: string, sentence: string][] = [
  [
    'javascript:alert(document.domain)//sferum.ru',
    'Мостик открывает только ссылки, которые начинаются с https',
  ],
  ['data:text/html,<script>alert(1)</script>', 'Мостик открывает только ссылки'],
  ['file:///etc/passwd', 'Мостик открывает только ссылки'],
  [`https://news.example/invite/${token}`, 'Эта ссылка ведёт не в Сферум'],
  [`https://sferum.ru.example/?t=${token}`, 'Адрес похож на Сферум, но сайт другой'],
  [`https://mama@sferum.ru/?t=${token}`, 'В этой ссылке спрятано чужое имя'],
  [`https://sferum.ru:444/?t=${token}`, 'лишние цифры после двоеточия'],
  [`https://sferum.ru/?t=${'x'.repeat(100_000)}`, 'Эта ссылка слишком длинная'],
  ['https://sferum.ru/?p=messages', 'не приглашение для родителя'],
  ['просто слова', 'Это не похоже на ссылку'],
]

test.each(kinds)(
  'in %s the guard opens nothing that is not an invite of the service, and says why',
  async (kind) => {
    const { driver, sferum } = await openChildsBrowser(kind)
    sferum.forgetRequests()
    for (const [target, sentence] of badTargets) {
      const tab = await driver.openExtensionPage(`guard.html#${target}`)
      await tab.waitForText(sentence)
      expect(await tab.url(), target).toContain('/guard.html?n=')
      expect(await tab.text()).not.toContain(token)
      expect(await tab.evaluate(() => [...document.querySelectorAll('a')].map((one) => one.href))).toEqual([])
      await tab.close()
    }
    expect(sferum.requests.filter((request) => request.destination === 'document')).toEqual([])
  },
)

test.each(kinds)('in %s the guard shows the host of the link and nothing else of it', async (kind) => {
  const { driver, invite } = await openChildsBrowser(kind)
  const guard = await driver.open(invite)
  await guard.waitForText('sferum.ru')
  const secret = new URL(invite).searchParams.get('token') ?? ''
  const seen = await guard.evaluate(() =>
    [location.href, document.title, document.documentElement.outerHTML].join(),
  )
  expect(secret.length).toBeGreaterThan(16)
  expect(seen).not.toContain(secret)
})

test('in chromium no site can link to the guard or frame it', async () => {
  const { driver, invite } = await openChildsBrowser('chromium')
  const guard = `${driver.extensionOrigin}/guard.html#${invite}`
  const site = await driver.open('https://other.example/')
  await site.evaluate((url) => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    frame.src = url
    document.body.appendChild(document.createElement('a')).href = url
    document.querySelector('a:last-of-type')?.replaceChildren('туда')
  }, guard)
  await site.click({ text: 'туда' })
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(await isGuarded(site)).toBe(false)
  const fetched = await site
    .evaluate(
      (url) =>
        fetch(url).then(
          (answer) => answer.status,
          () => 'refused',
        ),
      guard,
    )
    .catch(() => 'refused')
  expect(fetched).toBe('refused')
})

test.each(kinds)('in %s a form that posts to the invite keeps its body', async (kind) => {
  const { driver, sferum, invite } = await openChildsBrowser(kind)
  const news = await driver.open(sferum.linksTo(invite))
  await news.click('#post')
  const posted = () => sferum.requests.find((request) => request.method === 'POST' && request.url === invite)
  await until(posted, (request) => request !== undefined, 'Does the form arrive?')
  await until(() => isGuarded(news), Boolean, 'Does the second line see where the form led?')
})

test.each(kinds)(
  'in %s a page of the service cannot make itself a student by what it posts or draws unseen',
  async (kind) => {
    const { driver, sferum } = await openWorld(kind)
    const tab = await driver.open(sferum.signInUrl('marina', sferum.pageUrl('parent')))
    await tab.evaluate(() => {
      postMessage({ type: 'pageRead', role: 'student', timestamp: Date.now() }, '*')
      document.dispatchEvent(new CustomEvent('pageRead', { detail: { role: 'student' } }))
      Object.assign(globalThis, {
        [Symbol.for('mostik.reader')]: () => ({ role: 'student', marker: 'invite-button', shown: [] }),
      })
      document.body.append(document.createElement('p'))
    })
    await new Promise((resolve) => setTimeout(resolve, 700))
    const role = await driver.backgroundEvaluate(async () => {
      const { knowledge } = await chrome.storage.local.get<{ knowledge?: { sighting?: { role: string } } }>(
        'knowledge',
      )
      return knowledge?.sighting?.role
    })
    expect(role).toBe('parent')
  },
)
