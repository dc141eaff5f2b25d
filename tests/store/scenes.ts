import type { Language } from '../../lib/i18n/language.ts'
import type { Words } from '../../lib/i18n/translate.ts'
import type { Sferum } from '../sferum/start-sferum.ts'
import type { Driver } from '../support/driver.ts'
import type { Tab } from '../support/tab.ts'

/** The child's browser, the product in it, and its words. */
export type Stage = { driver: Driver; sferum: Sferum; invite: string; words: Words }

/**
 * A picture for the stores: what it says, how it is framed, and how the real product is brought there. `window` = what a
 * browser window shows; `popup` = the popup, before our colour.
 */
export type Scene = {
  name: string
  caption: Record<Language, string>
  frame: 'window' | 'popup'
  /** What must be seen whole, by its selector. */
  see?: string
  play: (stage: Stage) => Promise<Tab>
}

/** The pictures in the order in which a store shows them, the best five first, because some show no more. */
export const scenes: readonly Scene[] = [
  {
    name: 'guard',
    caption: {
      ru: 'Остановит приглашение, пока не показалась ошибка',
      en: 'Stops the invite before the error shows',
    },
    frame: 'window',
    play: async ({ driver, invite, words }) => {
      const guard = await driver.open(invite)
      await guard.waitForText(words.guard.stop.heading)
      return guard
    },
  },
  {
    name: 'phone',
    caption: {
      ru: 'Перенесёт ссылку на телефон родителя',
      en: 'Takes the link to the parent’s phone',
    },
    frame: 'window',
    see: '.QrCode',
    play: async ({ driver, invite, words }) => {
      const guard = await driver.open(invite)
      await guard.click({ text: words.ways.phone.title })
      // As it is typeset: «QR-код» does not break.
      await guard.click({ text: words.ways.phone.show.replace('-', '\u2011') })
      return guard
    },
  },
  {
    name: 'pill',
    caption: {
      ru: 'Поможет ребёнку отправить приглашение родителю',
      en: 'Helps the child to send the invite to a parent',
    },
    frame: 'window',
    play: async ({ driver, sferum, words }) => {
      const profile = await driver.tabAt(sferum.pageUrl('student-input'))
      await profile.click({ text: words.helper.pill })
      await profile.waitForText(words.helper.heading)
      return profile
    },
  },
  {
    name: 'popup',
    caption: {
      ru: 'Покажет, кто вошёл, и вернёт к ссылке',
      en: 'Shows who is signed in, and leads back to the link',
    },
    frame: 'popup',
    play: async ({ driver, invite }) => {
      await driver.open(invite)
      return driver.openExtensionPage('popup.html')
    },
  },
  {
    name: 'panel',
    caption: {
      ru: 'Объяснит, что делать, если ошибка уже показалась',
      en: 'Says what to do when the error shows already',
    },
    frame: 'window',
    play: async ({ driver, invite, words }) => {
      const error = await driver.open(invite)
      await error.click({ text: words.ways.notTheChild })
      await error.waitForText(words.panel.ownParent.heading)
      return error
    },
  },
  {
    name: 'sign-out',
    caption: {
      ru: 'Сохранит ссылку, пока ребёнок ненадолго выходит',
      en: 'Keeps the link while the child signs out for a while',
    },
    frame: 'window',
    play: async ({ driver, sferum, invite, words }) => {
      const guard = await driver.open(invite)
      await guard.click({ text: words.ways.signOut.title })
      await guard.click({ text: words.ways.signOut.button })
      const out = await driver.open(sferum.signOutUrl(sferum.pageUrl('signed-out')))
      await out.waitForText(/./)
      await guard.waitForText(words.guard.waiting.readyHeading)
      return guard
    },
  },
  {
    name: 'welcome',
    caption: {
      ru: 'Сам расскажет, что умеет и чего не видит',
      en: 'Says itself what it does and what it cannot see',
    },
    frame: 'window',
    play: ({ driver }) => driver.openExtensionPage('welcome.html'),
  },
]
