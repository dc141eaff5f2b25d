import { expect, test } from 'vitest'
import type { Tab } from '../../support/tab.ts'
import { until } from '../../support/wait.ts'
import { kinds, sharedBrowsers, sharedSite } from '../help-site/help-browser.ts'
import { keyboardPlayer } from './keyboard-player.ts'
import { openNarrow } from './open-narrow.ts'

const browser = sharedBrowsers()
const address = `${(await sharedSite()).url}trainer.html`
const comesTo = (tab: Tab, step: string) =>
  until(
    async () => (await keyboardPlayer(tab).sight()).step,
    (now) => now === step,
    `Does the practice come to ${step}?`,
  )

const comesToFront = (tab: Tab, device: string) =>
  until(
    () => tab.evaluate(() => document.querySelector('.TrainerTab[aria-pressed=true]')?.textContent ?? ''),
    (front) => front === device,
    `Does ${device} come to the front?`,
  )

test.each(kinds)(
  'in %s an empty form is pointed at where it is filled, then where it is sent',
  async (kind) => {
    const tab = await openNarrow(await browser(kind), address)
    await tab.go(`${address}#scene=parent-new&step=number`)
    await comesTo(tab, 'number')
    const pointed = () =>
      tab.evaluate(() => document.querySelector<HTMLElement>('[data-pointed=true]')?.className ?? '')
    expect(await pointed()).toBe('TrainerForm-fill')
    await tab.click('.TrainerForm-fill')
    await until(pointed, (name) => name.includes('Button-primary'), 'Is it sent next?')
    await tab.close()
  },
)

test.each(kinds)(
  'in %s a phone shows what the link came to, also when nothing is pointed at, and the end hides nothing',
  async (kind) => {
    const tab = await openNarrow(await browser(kind), address)
    await tab.go(`${address}#scene=own-parent&step=open`)
    // The way of playing is kept from one practice to the next.
    await tab.click({ text: 'Показывайте мне' })
    await comesTo(tab, 'open')
    await tab.click('[data-pointed=true]')
    await comesTo(tab, 'ways')
    await comesToFront(tab, 'Окно ребёнка')
    await tab.click({ text: 'Сообщения: 1' })
    await tab.click({ text: 'Сам попробую' })
    await tab.waitForText('Нажимайте что')
    await tab.click({ text: 'Открыть на телефоне родителя' })
    await comesToFront(tab, 'Телефон родителя')
    await tab.go(`${address}#scene=own-parent&step=end`)
    await tab.waitForText('Вы прошли эту историю')
    const position = () =>
      tab.evaluate(() => getComputedStyle(document.querySelector('.TrainerEnd') as Element).position)
    expect(await position(), 'Does the end stay over everything?').toBe('static')
    await tab.close()
  },
)

test.each(kinds)('in %s a page that was opened on a phone is seen until the person goes on', async (kind) => {
  const tab = await openNarrow(await browser(kind), address)
  await tab.go(`${address}#scene=parent-new&step=child`)
  await tab.click({ text: 'Показывайте мне' })
  await comesTo(tab, 'child')
  await tab.click('[data-pointed=true]')
  await comesTo(tab, 'parent')
  await comesToFront(tab, 'Телефон родителя')
  await tab.waitForText('Мои дети')
  await tab.click('[data-show]')
  await comesToFront(tab, 'Окно ребёнка')
  await tab.click('[data-pointed=true]')
  await comesTo(tab, 'end')
  await tab.close()
})

test.each(kinds)('in %s nothing covers what a phone says about a mistake', async (kind) => {
  const tab = await openNarrow(await browser(kind), address)
  await tab.go(`${address}#scene=parent-new&step=confirm`)
  await comesTo(tab, 'confirm')
  await tab.click('[data-place=confirm]')
  await tab.waitForText('Поставьте галочку согласия')
  await until(() => tab.evaluate(isUncovered, '.TrainerProblem p'), Boolean, 'Is the mistake ever in sight?')
  await tab.close()
})

// Runs in the page: whether the top, the middle and the end of something are in sight.
function isUncovered(selector: string): boolean {
  const one = document.querySelector(selector)
  const { left = 0, top = 0, bottom = 0, width = 0 } = one?.getBoundingClientRect() ?? {}
  return [top + 2, (top + bottom) / 2, bottom - 2].every((y) =>
    one?.contains(document.elementFromPoint(left + width / 2, y)),
  )
}
