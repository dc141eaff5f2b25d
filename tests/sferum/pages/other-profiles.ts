import { documentOf, html, menu, type Page } from './page.ts'

const pupils = ['Петя Иванов', 'Маша Иванова', 'Коля Смирнов']

/** Profiles of people who are not students, and the page of nobody. */
export const otherProfiles: readonly Page[] = [
  {
    id: 'signed-out',
    host: 'sferum.ru',
    path: '/?p=start',
    kind: 'signed-out',
    render: () =>
      documentOf(
        'Сферум',
        `<main><section><h1>Учебный профиль</h1><p>Уроки, звонки и чаты класса.</p>
<a href="https://id.vk.ru/auth?to=https://sferum.ru/" role="button">Войти в аккаунт</a></section></main>`,
      ),
  },
  {
    id: 'signed-out-button',
    host: 'web.vk.me',
    path: '/start',
    kind: 'signed-out',
    render: () =>
      documentOf(
        'Мессенджер',
        `<main><form action="https://id.vk.ru/auth"><input type="hidden" name="to" value="https://web.vk.me/">
<button>Войти в аккаунт</button></form></main>`,
      ),
  },
  {
    id: 'parent',
    host: 'sferum.ru',
    path: '/?p=profile&v=parent',
    kind: 'parent-profile',
    render: ({ person, children }) =>
      documentOf(
        'Профиль',
        `<main>${menu}<section><h1>Профиль</h1><p>${html(person?.name ?? '')}, родитель</p><h2>Дети</h2>
<ul>${children.map((one) => `<li><a href="/people/${one.id}">${html(one.name)}</a></li>`).join('')}</ul></section></main>`,
        person,
      ),
  },
  {
    id: 'parent-cards',
    host: 'web.vk.me',
    path: '/family',
    kind: 'parent-profile',
    render: ({ person, children }) =>
      documentOf(
        'Семья',
        `<main><section aria-labelledby="children"><h2 id="children">ДЕТИ</h2>
${children.map((one) => `<div><button type="button">${html(one.name)}</button></div>`).join('')}</section></main>`,
        person,
      ),
  },
  {
    id: 'teacher',
    host: 'sferum.ru',
    path: '/?p=profile&v=teacher',
    kind: 'teacher-profile',
    render: ({ person }) =>
      documentOf(
        'Мой класс',
        `<main>${menu}<section><h1>Мой класс</h1><p>${html(person?.name ?? '')}, классный руководитель</p>
<table>${pupils.map((name) => `<tr><td>${name}</td><td><button type="button">Пригласить родителя</button></td></tr>`).join('')}</table>
</section></main>`,
        person,
      ),
  },
]
