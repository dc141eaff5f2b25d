import { documentOf, html } from './pages/page.ts'

/** The invented registration form of a parent; the invite travels in the body, never in an address. */
export function registrationForm(invite: string, child: string, complaint = ''): string {
  return documentOf(
    'Регистрация родителя',
    `<main><form method="post" action="/join/confirm"><h1>Регистрация родителя</h1><p>Ученик: ${html(child)}</p>
<p role="alert">${html(complaint)}</p><input type="hidden" name="invite" value="${html(invite)}">
<p><label>Имя родителя <input name="name" id="name" autocomplete="off"></label></p>
<p><label><input type="checkbox" name="consent" id="consent"> Я даю согласие на использование платформы «Сферум» моим ребёнком</label></p>
<button>Подтвердить регистрацию ребёнка</button></form></main>`,
  )
}

/** The page after a parent has been linked. */
export function registeredPage(parent: string, child: string): string {
  return documentOf(
    'Готово',
    `<main><section><h1>Готово</h1><p>${html(parent)} теперь родитель ученика ${html(child)}.</p><a href="/">На главную</a></section></main>`,
  )
}
