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

/** Whether a plain heading announces reading matter: «Как пригласить родителя», «Частые вопросы», «Новости». */
export const isTalkHeading = (plain: string): boolean =>
  /^[^а-я]*(?:помощь|справ|инструкц|новост|блог|часты|часто |вопрос|ответы|как |база знаний|поддержк|центр (?:помощи|поддержки)|памятк|почему|что делать|шаг )/.test(
    plain,
  )
