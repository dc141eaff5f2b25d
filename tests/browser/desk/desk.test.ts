import { expect, test } from 'vitest'
import { packCard } from '../../../help-site/card/card-code.ts'
import { kinds, sharedBrowsers, sharedSite } from '../help-site/help-browser.ts'

const site = await sharedSite('/m/')
const browser = sharedBrowsers()
const card = { name: 'Школа № 7', contacts: ['office@school.example', 'кабинет 12'], hours: 'с 9 до 17' }

test.each(kinds)(
  'in %s a supporter goes by questions to the answer, and the parent opens its link with the school’s card',
  async (kind) => {
    const tab = await (await browser(kind)).open(`${site.url}desk.html`)
    await tab.click({ text: 'Карточка школы' })
    await tab.waitForText('Название школы')
    await tab.type('.CardEditor input', card.name)
    await tab.type('.CardEditor textarea', card.contacts[0] ?? '')
    // What is said of a contact moves the button.
    await tab.waitForText('станет ссылкой')
    await tab.click({ text: 'Сохранить карточку' })
    await tab.waitForText('Карточка сохранена')
    for (const choice of [
      'Родитель',
      'На экране ошибка, или ссылка не открывается',
      'На компьютере, где работает ребёнок',
      'Ребёнок — родитель самому себе',
    ])
      await tab.click({ text: choice })
    await tab.waitForText('Вероятная причина')
    await tab.waitForText('карточка вашей школы')
    expect(await tab.text()).toContain('Ничего не сломалось')
    await tab.click({ text: 'Письмо' })
    await tab.waitForText('С уважением')
    await tab.click('.Choices:last-of-type label:last-of-type')
    await tab.waitForText('With kind regards')
    await tab.click('.Choices:last-of-type label:first-of-type')
    await tab.waitForText('С уважением')
    const link = await tab.evaluate(
      () => document.querySelector<HTMLAnchorElement>('.LinkToSend-preview')?.href ?? '',
    )
    expect(link).toMatch(/\/m\/ru\/own-parent-error\.html#card=1z[\w-]+$/)
    const parent = await (await browser(kind)).open(link)
    await parent.waitForText('Школа № 7')
    expect(await parent.text()).toContain('Ошибка уже на экране')
    expect(await parent.text()).toContain('office@school.example')
    await parent.click({ text: 'Что такое Мостик' })
    await parent.waitForUrl(/about-mostik\.html#card=1z/)
    expect(await parent.text(), 'Does the card survive navigation in place?').toContain('Школа № 7')
    await parent.click('[data-language]')
    await parent.waitForText('The card came with the link')
    await parent.reload()
    await parent.waitForText('The card came with the link')
    const code = link.split('card=').at(-1) ?? ''
    const told = site.requests.filter((path) => path.includes(code.slice(2, 20)) || path.includes('%D0'))
    expect(told, 'Does the card reach a server?').toEqual([])
    await parent.close()
    await tab.close()
  },
)

test.each(kinds)('in %s a situation is found by words, and its answer is counted', async (kind) => {
  const tab = await (await browser(kind)).open(`${site.url}desk.html`)
  await tab.type('#desk-search', 'не приходит смс')
  await tab.click({ text: 'Не приходит СМС с кодом' })
  await tab.waitForUrl(/#case=code-late/)
  await tab.reload()
  await tab.click({ text: 'Скопировать ответ' })
  await tab.waitForText('Скопировано')
  await tab.click({ text: 'Начать сначала' })
  await tab.click({ text: 'Что спрашивали: статистика для себя' })
  await tab.waitForText('Скачать CSV')
  expect(await tab.text()).toContain('Не приходит СМС с кодом')
  await tab.click({ text: 'Забыть всё' })
  await tab.waitForText('Пока ничего.')
  await tab.close()
})

const plain = (given: unknown) => `1p${Buffer.from(JSON.stringify(given)).toString('base64url')}`

test.each(kinds)('in %s broken fragments show nothing, and a hostile card is only text', async (kind) => {
  const tab = await (await browser(kind)).open(`${site.url}ru/scams.html`)
  const good = await packCard(card)
  const bad = Array.from({ length: 60 }, (_, at) => {
    const broken = [
      good.slice(0, at + 3),
      `2z${good.slice(2)}`,
      plain([at]),
      plain({ name: 'x' }),
      `1z${'A'.repeat(at * 40)}`,
      `1p${at}`,
    ]
    return broken[at % broken.length] ?? ''
  })
  const shown = await tab.evaluate(async (codes) => {
    const troubles: string[] = []
    addEventListener('error', ({ message }) => troubles.push(message))
    addEventListener('unhandledrejection', ({ reason }) => troubles.push(String(reason)))
    for (const code of codes) {
      location.hash = `card=${code}`
      await new Promise((done) => setTimeout(done, 15))
    }
    return { cards: document.querySelectorAll('[data-card]').length, troubles }
  }, bad)
  expect(shown).toEqual({ cards: 0, troubles: [] })
  const hostile = plain([
    '<img src=x onerror=alert(1)>',
    [
      'javascript:alert(1)',
      'https://user@evil.example',
      '<a href="https://evil.example">школа</a>',
      'https://evil.example/',
    ],
    '',
    '',
    'Назовите код',
  ])
  await tab.evaluate((code) => void Object.assign(location, { hash: `card=${code}` }), hostile)
  await tab.waitForText('<img src=x')
  const found = await tab.evaluate(() => {
    const box = document.querySelector('[data-card]')
    return {
      names: [...(box?.querySelectorAll('*') ?? [])]
        .map(({ localName }) => localName)
        .filter((name) => !/^(p|span|a)$/.test(name)),
      links: [...(box?.querySelectorAll('a') ?? [])].map(({ href, textContent }) => [href, textContent]),
    }
  })
  expect(found).toEqual({ names: [], links: [['https://evil.example/', 'https://evil.example/']] })
  expect(await tab.text()).toContain('Мостик её не проверял')
  await tab.close()
})
