import { bareLabel } from './plain-text.ts'

/** What a title says of a link under it: it proves a student's invite block, it labels a parent's link, or it is about something else. */
export type TitleVerdict = 'proof' | 'label' | 'other'

const gathering = /чат|звон|канал|групп|бесед|собрани|встреч|вставьте|введите/
const proof =
  /^(?:(?:мои|твои|ваши) )?родители(?: ученика| ребенка| [(и]+.?законные представители)?$|^приглас[а-я]+ (?:[а-я]+ ){0,2}родителя|^(?:[а-я]+ )?(?:приглашение|ссылка(?:-приглашение)?|код)(?: [а-я]+)? (?:для )?родителя/
const label = /(?:ссылк|приглаш|приглас|отправ|переда|покаж|поделит)[а-я-]*[^.!?]{0,60}(?:родител|маме|папе)/
const other =
  /класс|профил|учени|учител|дру[гз]|одноклас|урок|школ|календар|помощ|инструкц|материал|событи|аккаунт|сотрудник|педагог|сайт|расписан|оцен[ок]|дневник|задани|файл|документ|фото|видео|альбом|стать[яюи]|публикац|запис[ьие]|опрос|анкет|сообществ|конкурс|олимпиад|магазин|портфолио/
const neutral = /ссылк|приглаш|готово|скопир|отправ|поделит|код/

/** Judges a plain title; nothing for words that are no title at all («Скопировать», a name, a description). */
export const titleVerdict = (plain: string, isHeading: boolean): TitleVerdict | undefined => {
  const bare = bareLabel(plain)
  if (!bare || bare.length > 200) return undefined
  const isShort = bare.length <= 60
  if (isShort && gathering.test(bare)) return 'other'
  if (isShort && proof.test(bare)) return 'proof'
  if (label.test(bare)) return 'label'
  // «Родитель увидит сообщения класса.» describes; «Ссылка на класс» is a title.
  const isSentence = !isHeading && (/[.!?]$/.test(plain) || bare.length > 45)
  if (isShort && !isSentence && other.test(bare)) return 'other'
  return isHeading && !neutral.test(bare) ? 'other' : undefined
}

/** Whether a plain title may head a card of one's own profile. */
export const isProfileTitle = (plain: string): boolean => {
  const verdict = titleVerdict(plain, true)
  return (
    (verdict !== undefined && verdict !== 'other') ||
    /^[^а-я]*(?:мой |моя |личн|профил|аккаунт|семья)/.test(plain)
  )
}

/** Whether the plain first heading of a page may be that of a person's own page. */
export const isOwnPageTitle = (plain: string): boolean =>
  /профил|кабинет|семь|аккаунт|настройк|главная|здравств|привет|добр|сферум|дети|ребен|родител|(?:^|[^а-я])мо[йяи](?![а-я])/.test(
    plain,
  )
