import { registerParent } from '../browser/guard/register-parent.ts'
import { childCopiesInvite, childSignsIn } from './child-steps.ts'
import type { Journey, Scene, Step } from './journey.ts'

const isGuard = /^(chrome|moz)-extension:\/\/[^/]+\/guard\.html\?n=/
const stopped = 'вошёл ребёнок'
const parentName = 'Анна Иванова'

const inviteIsGuarded: Step = {
  says: 'Ссылку открыли в том же браузере: «Мостик» остановил её',
  async play({ driver, invite }) {
    const child = await driver.open(invite)
    await child.waitForUrl(isGuard, 5_000)
    await child.waitForText(stopped)
    return { child }
  },
  requests: [0, 0],
  picture: ['child', 'guard'],
}

const oneClickLeadsElsewhere: Step = {
  says: ({ driver }) =>
    `Одно нажатие, и та же ссылка открылась ${driver.kind === 'chromium' ? 'в окне инкогнито' : 'в отдельной вкладке'}`,
  async play({ driver, child, invite }) {
    await child.click({
      text: driver.kind === 'chromium' ? 'Открыть в окне инкогнито' : 'Открыть в отдельной вкладке',
    })
    const parent = await driver.tabAt(invite)
    if ((await parent.context()) === 'default')
      throw new Error('Did the invite open where the child is signed in?')
    await parent.waitForText('Присоединиться')
    await child.waitForText('Эту вкладку можно закрыть')
    return { parent }
  },
  requests: [0, 1],
  picture: ['parent', 'private-window'],
}

const parentRegisters: Step = {
  says: ({ sferum }) =>
    `Родитель зарегистрировался: родителей у Пети теперь ${sferum.parentsOf('petya').length}`,
  async play({ sferum, parent }) {
    await registerParent(parent, parentName)
    if (!sferum.parentsOf('petya').includes(parentName)) throw new Error('Does the service count the parent?')
    return undefined
  },
  requests: [0, 1],
  picture: ['parent', 'done'],
}

const anotherInviteIsGuarded: Step = {
  says: 'Другое приглашение такого же вида тоже остановлено',
  async play({ driver, sferum }: Scene) {
    const child = await driver.open(sferum.inviteFor('masha'))
    await child.waitForUrl(isGuard, 5_000)
    await child.waitForText(stopped)
    return { child }
  },
  requests: [0, 1],
}

/** The main job: the invite never leaves the child's browser, and the parent registers by the same link one click later. */
export const guardedJourney: Journey = {
  title: 'С «Мостиком»',
  steps: [
    childSignsIn,
    childCopiesInvite,
    inviteIsGuarded,
    oneClickLeadsElsewhere,
    parentRegisters,
    anotherInviteIsGuarded,
  ],
}
