import { documentOf, type Page } from './page.ts'

/** One document whose profile, news and landing are reached by `history.pushState` (invites of this host only). */
export const singlePage: readonly Page[] = ['/app', '/app/profile', '/app/news'].map((path) => ({
  id: `single-page${path.slice('/app'.length).replace('/', '-')}`,
  host: 'sferum.ru',
  path,
  kind: path === '/app/profile' ? 'student-profile' : 'mention',
  render: ({ person, existingInvite, someInvite }) =>
    documentOf(
      'Приложение',
      `<nav><button type="button" data-go="/app/profile">Открыть профиль</button>
<button type="button" data-go="/app/news">Открыть новости</button> <button type="button" data-go="invite">Открыть ссылку</button></nav>
<main></main><script>
const invite = ${JSON.stringify(existingInvite ?? someInvite)}
const main = document.querySelector('main')
function show() {
  main.textContent = ''
  if (location.href === invite) main.innerHTML = '<h1>Вас пригласили как родителя</h1><p>Профиль ребёнка ждёт вас.</p><button type="button">Присоединиться</button>'
  else if (location.pathname === '/app/profile') {
    main.innerHTML = '<h1>Профиль</h1><h2>Родители</h2><input readonly size="60"><button type="button">Пригласить родителя</button>'
    main.querySelector('input').value = invite
  } else main.innerHTML = '<article><h1>Новости</h1><p>Теперь можно «Пригласить родителя» прямо из профиля.</p></article>'
}
for (const one of document.querySelectorAll('[data-go]')) one.addEventListener('click', () => {
  history.pushState(null, '', one.dataset.go === 'invite' ? invite : one.dataset.go)
  show()
})
addEventListener('popstate', show)
show()</script>`,
      person,
    ),
}))
