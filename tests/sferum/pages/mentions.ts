import { documentOf, html, menu, type Page, type View } from './page.ts'

const mention = (
  id: string,
  host: 'sferum.ru' | 'web.vk.me' | 'news.example',
  path: string,
  body: (view: View) => string,
): Page => ({
  id,
  host,
  path,
  kind: 'mention',
  render: (view) => documentOf('Страница', body(view), host === 'news.example' ? undefined : view.person),
})

const prose = `Чтобы родитель видел успехи ребёнка, откройте «Профиль», нажмите «Пригласить родителя» и скопируйте ссылку.
В блоке «Родители» она появится сразу. Потом родитель нажимает «Присоединиться». Ошибка «ребёнок не может быть своим
родителем» бывает, когда ссылку открыли там же, где вошёл ученик.`

const message = (author: string, text: string) => `<div class="message"><b>${author}</b><p>${text}</p></div>`
const chat = ({ someInvite }: View) => `<main>${menu}<section><h1>Чат 5 «Б»</h1><div role="log">
${message('Тамара Львовна', 'Нажмите «Пригласить родителя» в профиле')}
${message('Маша', 'Пригласить родителя')}
${message('Петя', `Мама, вот: <a href="${html(someInvite)}">${html(someInvite)}</a>`)}
${message('Мама', 'Вас пригласили как родителя? Присоединиться не получается, пишет «у ребёнка уже есть два родителя»')}
</div><textarea aria-label="Сообщение"></textarea><button type="button">Отправить</button></section></main>`

/** Pages that only mention the words and the links: evidence of nothing. */
export const mentions: readonly Page[] = [
  mention(
    'news-article',
    'sferum.ru',
    '/?p=news&id=1',
    ({ someInvite }) => `<main>${menu}<article><h1>Как пригласить родителя</h1>
<p>${prose}</p><p>Ссылка выглядит примерно так: <a href="${html(someInvite)}">${html(someInvite)}</a>.
Подробнее: <a href="/?p=help">Пригласить родителя</a>.</p></article></main>`,
  ),
  mention(
    'news-divs',
    'sferum.ru',
    '/?p=news&id=2',
    ({ someInvite }) => `<div class="a"><div class="b"><div>Как пригласить родителя</div>
<div>${prose} Нужна помощь? <a href="/?p=help">Пригласить родителя</a> можно и с телефона,
а <a href="${html(someInvite)}">такая ссылка</a> живёт долго.</div></div></div>`,
  ),
  mention('chat', 'sferum.ru', '/?p=messages', chat),
  mention('chat-messenger', 'web.vk.me', '/convo/123', chat),
  mention(
    'hidden-button',
    'sferum.ru',
    '/?p=dashboard',
    ({ someInvite }) => `<main>${menu}<section><h1>Лента</h1>
<div hidden><button>Пригласить родителя</button></div><div style="display:none"><h2>Родители</h2><input value="${html(someInvite)}" readonly></div>
<div style="visibility:hidden"><button>Пригласить родителя</button></div><template><button>Пригласить родителя</button></template></section></main>`,
  ),
  mention(
    'help',
    'sferum.ru',
    '/?p=help',
    () => `<main>${menu}<section><h1>Помощь</h1><details><summary>Пригласить родителя</summary>
<p>${prose}</p></details><details open><summary>Войти в аккаунт</summary><p>Нажмите «Войти в аккаунт».</p></details></section></main>`,
  ),
]
