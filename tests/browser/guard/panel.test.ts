import { expect, test } from 'vitest'
import { landings } from '../../sferum/pages/landings.ts'
import { refusals } from '../../sferum/pages/refusals.ts'
import { isGuarded, type Kind, kinds, openWorld, type World } from './child-browser.ts'

/** The child is signed in and known, but his profile shows no invite yet: no shape is known. */
async function openUnteachedBrowser(kind: Kind): Promise<World> {
  const world = await openWorld(kind)
  const profile = await world.driver.open(
    world.sferum.signInUrl('petya', world.sferum.pageUrl('student-input')),
  )
  await profile.waitForText(/пригласить родителя/i)
  await new Promise((resolve) => setTimeout(resolve, 700))
  return world
}

test.each(kinds)(
  'in %s a landing of an unknown shape gets the panel at once, and teaches the shape',
  async (kind) => {
    const { driver, sferum } = await openUnteachedBrowser(kind)
    sferum.useConflict('at-join')
    for (const { id } of landings) {
      sferum.usePage(id)
      const tab = await driver.open(sferum.inviteFor('petya', id === 'landing' ? 'path' : 'numeric'))
      await tab.waitForText('Здесь вошёл ребёнок, а приглашение — для родителя')
      expect(await tab.url()).toContain('https://sferum.ru/')
      await tab.close()
    }
    expect(await isGuarded(await driver.open(sferum.inviteFor('masha', 'path')))).toBe(true)
  },
)

test.each(kinds)('in %s the panel leads the same link to a place where it works', async (kind) => {
  const { driver, sferum } = await openUnteachedBrowser(kind)
  sferum.useConflict('at-join')
  const invite = sferum.inviteFor('petya', 'hash')
  const tab = await driver.open(invite)
  await tab.waitForText('Здесь вошёл ребёнок')
  await tab.click({ text: kind === 'chromium' ? 'Открыть в окне инкогнито' : 'Открыть в отдельной вкладке' })
  await tab.waitForText('Эту вкладку можно закрыть')
  const elsewhere = (await driver.tabs()).at(-1)
  await elsewhere?.waitForUrl(invite)
  expect(await elsewhere?.url()).toBe(invite)
  expect(await elsewhere?.context()).not.toBe('default')
})

const ownParentErrors = refusals.filter((page) => page.kind === 'own-parent-error')

test.each(kinds.flatMap((kind) => ownParentErrors.map(({ id }) => [kind, id] as const)))(
  'in %s the error "own parent" (%s) proves the student and gets the panel in words of its own',
  async (kind, id) => {
    const { driver, sferum } = await openWorld(kind)
    sferum.usePage(id)
    await driver.open(sferum.signInUrl('petya', '/?p=dashboard'))
    const tab = await driver.open(sferum.inviteFor('petya', 'path'))
    await tab.waitForText('Вы всё сделали правильно. Просто здесь вошёл ребёнок')
    const next = await driver.open(sferum.inviteFor('masha', 'path'))
    expect(await isGuarded(next), 'Does it teach the student and the shape?').toBe(true)
  },
)

test.each(kinds)(
  'in %s the error after «Присоединиться» carries the invite on, not its own address',
  async (kind) => {
    const { driver, sferum } = await openUnteachedBrowser(kind)
    sferum.useConflict('at-join')
    const invite = sferum.inviteFor('petya', 'numeric')
    const tab = await driver.open(invite)
    await tab.waitForText('Здесь вошёл ребёнок')
    await tab.click({ text: 'Закрыть' })
    await tab.click({ text: 'Присоединиться' })
    await tab.waitForText('Вы всё сделали правильно')
    await tab.click({
      text: kind === 'chromium' ? 'Открыть в окне инкогнито' : 'Открыть в отдельной вкладке',
    })
    await driver.tabAt(invite)
  },
)

test.each(kinds)('in %s the error "two parents" is explained, with no way out promised', async (kind) => {
  const { driver, sferum } = await openWorld(kind)
  for (const { id } of refusals.filter((page) => page.kind === 'two-parents-error')) {
    sferum.usePage(id)
    const tab = await driver.open(sferum.inviteFor('olya', 'path'))
    await tab.waitForText('У ребёнка уже есть два родителя')
    expect(await tab.text()).not.toContain('Открыть в')
  }
})

test.each(kinds)(
  'in %s an invite met by nobody we know asks one question, remembers the answer and takes it back',
  async (kind) => {
    const { driver, sferum } = await openWorld(kind)
    await driver.open(sferum.signInUrl('tamara', '/?p=dashboard'))
    const tab = await driver.open(sferum.inviteFor('petya', 'path'))
    await tab.waitForText('Кто сейчас вошёл в Сферум в этом браузере?')
    await tab.click({ text: 'Учитель' })
    await tab.waitForText('Запомнили: здесь вошёл учитель')
    const next = await driver.open(sferum.inviteFor('masha', 'path'))
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(await next.text()).not.toContain('Кто сейчас вошёл')
    await tab.click({ text: 'Отменить' })
    await tab.waitForText('Кто сейчас вошёл в Сферум в этом браузере?')
    await tab.click({ text: 'Ребёнок' })
    await tab.waitForText('Здесь вошёл ребёнок')
  },
)

test.each(kinds)(
  'in %s an unlisted address with a secret from outside is asked about, and "no" holds for its shape',
  async (kind) => {
    const { driver } = await openUnteachedBrowser(kind)
    const unlisted = (token: string) => `https://sferum.ru/open/${token}`
    const tab = await driver.open(unlisted('a1B2c3D4e5F6g7H8i9J0'))
    await tab.waitForText('Это приглашение для родителя?')
    await tab.click({ text: 'Нет' })
    await tab.waitForText('не приглашение для родителя')
    const next = await driver.open(unlisted('z9Y8x7W6v5U4t3S2r1Q0'))
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(await next.text()).not.toContain('Это приглашение для родителя?')
    await tab.click({ text: 'Отменить' })
    await tab.waitForText('Это приглашение для родителя?')
    await tab.click({ text: 'Да' })
    await tab.waitForUrl(/guard\.html/)
    expect(await isGuarded(await driver.open(unlisted('q1W2e3R4t5Y6u7I8o9P0')))).toBe(true)
  },
)
