const places =
  'convo|im|messages?|chats?|channels?|calls?|join_call_page|mail|news|help|faq|articles?|blog|support|wiki|posts?|feed|wall|docs?|guide|knowledge|manual|instruction'
const talkPath = new RegExp(`^/(?:[a-z]{2}/)?(?:${places})(?:[/._-]|\\d|$)`, 'i')
const talkQuery = new RegExp(`[?&](?:p|page|section|tab|act|view)=(?:${places})(?:[&#_-]|$)`, 'i')
const talkHost = /^(?:help|support|faq|blog|news|docs|wiki)\./i

/** Whether an address is a place where people talk or read: chats, calls, news, help. */
export const isTalkAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { hostname, pathname, search, hash } = new URL(address)
  const route = hash.replace(/^#!?/, '')
  return (
    talkHost.test(hostname) ||
    talkPath.test(pathname) ||
    talkQuery.test(search) ||
    talkPath.test(route) ||
    /[?&](?:call_link|callId)=/.test(search)
  )
}

const talkWord =
  /(?:^|[-_])(?:messages?|msgs?|chats?|convo|conversation|im|posts?|news|feed|articles?|comments?|wall|faq|help|bubble|thread|blog|knowledge|guide|tutorial|instructions?|wiki)(?:$|[-_\d])/i
// «with-chat» describes the layout and «profile-message-actions» the profile, not a place of talk.
const layoutWord = /^(?:with|has|no|is|profile|user|student|btn|button)[-_]/i

/** Whether a class or id names a place of talk («im-history», «NewsItem»). */
export const isTalkName = (names: string): boolean =>
  names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .split(/\s+/)
    .some((name) => talkWord.test(name) && !layoutWord.test(name))

const messenger = /(?:^|[-_])(?:messages?|msgs?|chats?|im)(?:$|[-_\d])/i
const frameWord = /(?:^|[-_])(?:app|root|layout|shell|page|screen|theme|client)(?:$|[-_\d])/i

/** Whether a class may name a whole messenger, profiles and all («im-app», «chat»), or plainly does («layout», «app»). */
export const messengerFrame = (names: string): 'plain' | 'possible' | undefined => {
  const words = names.replace(/([a-z])([A-Z])/g, '$1-$2').split(/\s+/)
  const talks = words.filter((name) => talkWord.test(name) && !layoutWord.test(name))
  if (!talks.every((name) => messenger.test(name))) return undefined
  return talks.some((name) => frameWord.test(name)) ? 'plain' : 'possible'
}

/** Whether the plain name of a field says that messages are written in it. */
export const isComposerName = (plain: string): boolean =>
  /сообщен|коммент|напи[сш]|ответ|обсужд|введите текст|message|comment|reply|write/.test(plain)

const reading =
  'помощь|справ|инструкц|новост|блог|часты|часто |вопрос|ответы|как |база знаний|поддержк|центр (?:помощи|поддержки)|памятк|почему|что делать|шаг '
const collections =
  'уведомлен|оповещен|напоминани|входящие|поиск|результаты поиска|найдено|файлы|документы|материалы|видео|плейлист|уроки|урок \\d|курсы?(?![а-я])|вебинар|статьи|обсужден|коммент|отзывы|объявлени|карта сайта|лента|задачи|чат-бот'
const talkHeading = new RegExp(`^[^а-я]*(?:${reading}|${collections})`)

/** Whether a plain heading announces reading matter or a collection: «Как пригласить родителя», «Новости», «Файлы». */
export const isTalkHeading = (plain: string): boolean => talkHeading.test(plain)

/** Whether the plain text of a link asks or explains: «Как сменить номер», «Почему ссылка не работает». */
export const isTalkTopic = (plain: string): boolean =>
  /^[^а-я]*(?:как|что|почему|зачем|где|когда|кто|сколько|можно ли|нужно ли|какие|какой) .*[а-я]/.test(plain)

/** Whether the plain words beside a link tell of a text or file: its date, size, length or kind. */
export const isReadingMark = (plain: string): boolean =>
  /\d ?(?:кб|мб|гб|kb|mb|байт|мин(?:ут[аы]?)?(?![а-я])|просмотр|страниц|коммент)|\d\d?[ .](?:янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек|\d\d?\.\d{2})|(?:^|[^а-я])(?:справк|стать[яи](?![а-я])|инструкци|памятк|видео|новост|вчера|сегодня|назад(?![а-я]))/.test(
    plain,
  )
