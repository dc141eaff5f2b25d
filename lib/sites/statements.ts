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
  new RegExp(
    `(?:${negation}) (?:приня|воспольз|использ|откры|перей)[а-я]* (?:по )?(?:собственн|сво[йеи])[а-я]* (?:же )?(?:приглашени|ссылк)`,
  ),
]
// Said in two halves: «Вы вошли как ученик, а эта ссылка — приглашение для родителя».
const wrongAccount = [
  new RegExp(
    `(?=.*родител)(?=.*(?:ссылк|приглаш)).*(?:вошли|авториз|профил|аккаунт|войден|вход).{0,30}(?:${child})`,
  ),
  new RegExp(`(?=.*(?:${negation}).*родител).*вы (?:вошли|авториз)[а-я]* (?:[а-я]+ ){0,2}(?:${child})`),
  new RegExp(
    `(?=.*(?:ссылк|приглаш)[а-я]*(?: [а-я—-]+){0,2} для родител)(?:.*[.!:,—-] ?)?вы (?:[—-] )?(?:${child})`,
  ),
  // One person in two roles.
  new RegExp(
    `(?=.*(?:${negation}))(?=.*родител)(?=.*(?:${child}))(?=.*(?:профил|аккаунт|учетн|человек|лиц|пользовател)).*(?:не (?:мо[гж]|долж)[а-я]* совпада|(?:один|одного|одним|тот) (?:и )?(?:тот |того |тем )?же (?:самый )?(?:человек|профил|аккаунт|лиц|пользовател))`,
  ),
]
const twoParents =
  /уже.{0,40}(?:дв[аоу]|2|об[ао]).{0,20}родител|родител.{0,30}уже.{0,10}(?:дв[аоу]е?|2)(?! (?:дн|час|раз|недел|минут|месяц|год))|об[ао] родителя уже (?:зарегистр|добавл|присоед|подключ|приня|привяз|в сферум|есть)|(?:лимит|предел|максим|превыш|достигнут).{0,40}родител|родител.{0,30}(?:лимит|предел|максим|превыш|достигнут)|(?:больше|более|свыше) (?:двух|2).{0,12} родител|родителей.{0,30}(?:больше|более) (?:двух|2)/

const refusing =
  /не[ лв]|уже|лимит|предел|максим|превыш|достигн|запрещ|ошибк|вошли|вход|предназнач|аккаунт|свыше|больше|более/

// Words of somebody who tells about an error, not of the error itself.
const telling =
  /собрани|участник|укажите|выберите|введите|впишите|если|когда|^чтобы|почему|покаж|показыва|выда[ес]|увид|появ|бывает|воспринима|сообщени|без |согласи|«[^»]*родител[^»]*»|"[^"]*родител[^"]*"|\?/

/** The error that a short plain text states in a sentence of its own; none for text that only tells about it. */
export const statedError = (plain: string): Exclude<PageKind, 'landing'> | undefined => {
  if (!refusing.test(plain)) return undefined
  const sentences = plain.split(/(?<=[.!?])\s*/).filter((sentence) => !telling.test(sentence))
  const states = (patterns: RegExp[]) =>
    sentences.some((sentence) => patterns.some((pattern) => pattern.test(sentence)))
  if (states(ownParent.slice(0, 1))) return 'own-parent-error'
  if (states([twoParents])) return 'two-parents-error'
  const isWrongAccount = !telling.test(plain) && wrongAccount.some((pattern) => pattern.test(plain))
  return states(ownParent) || isWrongAccount ? 'own-parent-error' : undefined
}

const parent = '(?:родител(?:ь|я|ю|ем|е)(?![а-я-])|законн[а-я]+ представител)'
const invite = '(?:приглаша|приглаше|пригласи|присоедин|стать|подтвер|добавил|добавля)'
const parentInvite = new RegExp(
  `${parent}[^.!?]{0,100}${invite}|${invite}[^.!?]{0,100}${parent}|приглашени[ея] для родителей(?! (?:групп|класс|кружк|школ|сад|секци|учени[кц]|\\d))|ваш(?:а дочь|и дети| сын| ребенок)[^.!?]{0,60}приглаша`,
)
const gatheringInvite =
  /(?:приглаша|приглаше|пригласи|присоедин|зовет)[^.!?]*(?:чат|звон|канал|бесед|встреч|конференц|трансляц|собрани|вебинар|групп)/
const otherInvite =
  /(?:приглаша|приглаше|пригласи|присоедин|зовет)[^ ]* (?:[^ .!?]+ ){0,4}?(?:в|к|на) (?:[^ .!?]+ ){0,2}(?:чат|звон(?:ок|ку)|канал|каналу|чату|бесед[уе]|встреч[уе]|конференци[юи]|трансляци[юи]|собрани[ею]|вебинар|урок|групп[уе]|класс|школу)(?![а-я])/

// «Сообщество «Родитель в теме»»: what is joined names itself first.
const gathering =
  /^[^а-я]*(?:сообществ|клуб|групп|канал|вебинар|собрани|встреч|курс|лекци|комитет|чат|звон|бесед|марафон|форум|опрос|урок|кружок|секци)/
const asParent = /(?:как|в качестве|стать) (?:[а-я]+ )?родител(?:я|ем)(?![а-я])/

/** Whether the plain text around a join button says that it is an invitation for a parent, and not into a chat, call or class. */
export const invitesParent = (plain: string): boolean => {
  // Names in quotes («Как стать хорошим родителем») are not what the page says; single letters are classes.
  const said = plain.replace(/[«"„“][^«»"„“”]{3,}[»"“”]/g, '')
  if (gathering.test(said) || !parentInvite.test(said)) return false
  return !otherInvite.test(said) || (asParent.test(said) && !gatheringInvite.test(said))
}
