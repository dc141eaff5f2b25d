import type { PageKind } from './markers.ts'

const negation =
  'нельзя|невозможно|запрещ|ошибк|не (?:мо[гж]|смо[гж]|удалось|получ|разреш|допуска|дает|позвол|долж|подход|предназнач)'
const self = 'сам(?:ого|ому|им)? ?себ|себ[еяю]|сво(?:им|ем|его)|собственн'
const child = 'ребен|учени|учащ|дет[еия]'
const act =
  'стать|становит|быть|являт|приня|принима|присоедин|зарегистрир|воспольз|использ|перей|переход|откры|добав'

const ownParent = [
  new RegExp(`^(?=.*(?:${negation}))(?=.*(?:${self})).*родител`),
  new RegExp(`(?:${child})(?=.*(?:${act})).*(?:${negation}).*родител`),
  new RegExp(`(?:${negation})(?=.*(?:${act})).*родител.*(?:${child})`),
]
// Said in two halves: «Вы вошли как ученик, а эта ссылка — приглашение для родителя».
const wrongAccount = new RegExp(
  `(?=.*родител)(?=.*(?:ссылк|приглаш)).*(?:вошли|авториз|профил|аккаунт|войден|вход).{0,30}(?:${child})`,
)
const twoParents =
  /уже.{0,40}(?:дв[аоу]|2|об[ао]).{0,20}родител|родител.{0,30}уже.{0,10}(?:дв[аоу]|2)|(?:лимит|предел|максим|превыш|достигнут).{0,40}родител|родител.{0,30}(?:лимит|предел|максим|превыш|достигнут)|(?:больше|более|свыше) (?:двух|2).{0,12} родител|родителей.{0,30}(?:больше|более) (?:двух|2)/

const refusing =
  /не[ лв]|уже|лимит|предел|максим|превыш|достигн|запрещ|ошибк|вошли|вход|аккаунт|свыше|больше|более/

// Words of somebody who tells about an error, not of the error itself.
const telling =
  /если|когда|^чтобы|почему|покаж|показыва|выда[ес]|увид|появ|бывает|воспринима|сообщени|без |согласи|«[^»]*родител[^»]*»|"[^"]*родител[^"]*"|\?/

/** The error that a short plain text states in a sentence of its own; none for text that only tells about it. */
export const statedError = (plain: string): Exclude<PageKind, 'landing'> | undefined => {
  if (!refusing.test(plain)) return undefined
  const sentences = plain.split(/(?<=[.!?])\s*/).filter((sentence) => !telling.test(sentence))
  const states = (patterns: RegExp[]) =>
    sentences.some((sentence) => patterns.some((pattern) => pattern.test(sentence)))
  if (states(ownParent.slice(0, 1))) return 'own-parent-error'
  if (states([twoParents])) return 'two-parents-error'
  const isWrongAccount = wrongAccount.test(plain) && !telling.test(plain)
  return states(ownParent) || isWrongAccount ? 'own-parent-error' : undefined
}

const parent = '(?:родител(?:ь|я|ю|ем|е)(?![а-я-])|законн[а-я]+ представител)'
const invite = '(?:приглаша|приглаше|пригласи|присоедин|стать|подтвер|добавил|добавля)'
const parentInvite = new RegExp(
  `${parent}[^.!?]{0,100}${invite}|${invite}[^.!?]{0,100}${parent}|приглашени[ея] для родителей|ваш(?:а дочь|и дети| сын| ребенок)[^.!?]{0,60}приглаша`,
)
const otherInvite =
  /(?:приглаша|приглаше|пригласи|присоедин|зовет)[^ ]* (?:[^ .!?]+ ){0,4}?(?:в|к|на) (?:[^ .!?]+ ){0,2}(?:чат|звон(?:ок|ку)|канал|каналу|чату|бесед[уе]|встреч[уе]|конференци[юи]|трансляци[юи]|собрани[ею]|вебинар|урок|групп[уе]|класс|школу)(?![а-я])/

/** Whether the plain text around a join button says that it is an invitation for a parent, and not into a chat, call or class. */
export const invitesParent = (plain: string): boolean => parentInvite.test(plain) && !otherInvite.test(plain)
