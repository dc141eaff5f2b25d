import { documentOf, html, type Page, type PageKind } from './page.ts'

const refusal = (id: string, kind: PageKind, title: string, text: string): Page => ({
  id,
  host: 'sferum.ru',
  path: `/stand-in/page/${id}`,
  kind,
  render: ({ person }) =>
    documentOf(
      title,
      `<main><section role="alert"><h1>${html(title)}</h1><p>${html(text)}</p><a href="/">На главную</a></section></main>`,
      person,
    ),
})

/** What the service answers instead of a landing; all these texts are invented. */
export const refusals: readonly Page[] = [
  refusal('own-parent', 'own-parent-error', 'Не получилось', 'Вы не можете стать родителем самому себе.'),
  refusal('own-parent-child', 'own-parent-error', 'Ошибка', 'Ребёнок не может быть своим родителем.'),
  refusal(
    'own-parent-account',
    'own-parent-error',
    'Приглашение не принято',
    'Нельзя добавить себя в качестве своего родителя. Войдите в другой аккаунт.',
  ),
  refusal('two-parents', 'two-parents-error', 'Ссылка не работает', 'У ребёнка уже есть два родителя.'),
  refusal(
    'two-parents-limit',
    'two-parents-error',
    'Приглашение недействительно',
    'К профилю ученика уже добавлено максимальное число родителей: 2.',
  ),
  refusal(
    'unknown-invite',
    'unknown-error',
    'Ссылка не найдена',
    'Проверьте адрес или попросите прислать его ещё раз.',
  ),
]
