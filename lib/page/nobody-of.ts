import type { MarkerId } from '../sites/markers.ts'
import { bareLabel, plainText } from '../sites/plain-text.ts'
import { actionsOf } from './actions-of.ts'
import type { LabelPlace } from './find-texts.ts'
import { textOf } from './flat-tree.ts'
import { isList } from './in-list.ts'
import { textBefore } from './in-sentence.ts'
import { isVisible } from './is-visible.ts'

const menu = 'nav a,nav button,header a,aside a,[role=tab],[role=menuitem],[role=navigation] *'
const ownPlace = /^(?:профиль|сообщения|мессенджер|чаты|лента|уведомления|настройки|моя страница|мой класс)$/
const credentials = 'input[type=tel],input[type=password],input[type=email]'

/** Evidence that nobody is signed in: a way in and no sign of an account, not even a hidden one; a bare «Войти» is the weaker. */
export function nobodyOf(labels: LabelPlace[]): ['nobody', MarkerId] | undefined {
  if (labels.some(({ id }) => id === 'account-menu')) return undefined
  if (actionsOf(labels, 'sign-in-button').length > 0 || (hasForm(labels) && !hasOwnMenu()))
    return ['nobody', 'sign-in-button']
  const words = actionsOf(labels, 'sign-in-word')
  const isWayIn = words.length > 0 && !isList(words) && !words.every(isAboutElse) && !hasOwnMenu()
  return isWayIn ? ['nobody', 'sign-in-word'] : undefined
}

/** A title «Вход» and a field for a telephone or password. */
function hasForm(labels: LabelPlace[]): boolean {
  const isTitled = labels.some(
    ({ id, element }) =>
      id.startsWith('sign-in') && element.matches('h1,h2,legend,[role=heading]') && isVisible(element),
  )
  return isTitled && [...document.querySelectorAll(credentials)].some(isVisible)
}

/** «Урок идёт: алгебра [Войти]» is a way into a lesson. */
function isAboutElse(element: Element): boolean {
  const ahead = plainText(textBefore(element))
  return /[а-я]{3}/.test(ahead) && !/\?$|^[^а-я]*(?:vk|вк|сферум)[^а-я]*$/.test(ahead)
}

function hasOwnMenu(): boolean {
  const own = [...document.querySelectorAll(menu)].filter(
    (entry) => ownPlace.test(bareLabel(plainText(textOf(entry)))) && isVisible(entry),
  )
  return new Set(own.map(textOf)).size >= 2
}
