import { documentOf, html, menu, type Page, type View } from './page.ts'

const shortened = (url: string) => `${html(url.slice(0, 30))}…`
const withoutScheme = (url: string) => html(url.replace('https://', ''))
const readonlyInput = (url: string) => `<input readonly size="60" value="${html(url)}" aria-label="Ссылка">`

const button = '<button type="button" data-invite>Пригласить родителя</button>'

// The invite appears in the block «Родители», at once when it was made before.
function profile(
  view: View,
  pageId: string,
  showInvite: (url: string) => string,
  control = button,
  around = '',
) {
  const parents = view.parents.map((one) => `<li>${html(one.name)}</li>`).join('')
  const invite = view.existingInvite ? showInvite(view.existingInvite) : ''
  return documentOf(
    'Профиль',
    `<main>${menu}<section><h1>Профиль</h1><p>${html(view.person?.name ?? '')}, ученик</p>
<h2>Родители</h2><ul>${parents}</ul>${around}<div id="invite">${invite}</div>${control}</section></main>
<script>document.querySelector('[data-invite]').addEventListener('click', async () => {
  const answer = await fetch('/stand-in/invite?page=${pageId}', { method: 'POST' })
  const place = document.getElementById('invite')
  place.innerHTML = await answer.text()
  for (const field of place.querySelectorAll('[data-value]')) field.value = field.dataset.value
})</script>`,
    view.person,
  )
}

type Variations = { host?: Page['host']; path?: string; control?: string; around?: string }

function student(id: string, showInvite: (url: string) => string, variations: Variations = {}): Page {
  const { host = 'sferum.ru', path = `/?p=profile&v=${id}`, control = button, around = '' } = variations
  return {
    id,
    host,
    path,
    kind: 'student-profile',
    showInvite,
    render: (view) => profile(view, id, showInvite, control, around),
  }
}

/** Student profiles: ways to show an invite, and ways to write its button. */
export const studentProfiles: readonly Page[] = [
  student('student-input', readonlyInput, { path: '/?p=profile' }),
  student('student-link', (url) => `<a href="${html(url)}">${html(url)}</a>`),
  student(
    'student-link-shortened',
    (url) => `<a href="${html(url)}" title="${html(url)}">${shortened(url)}</a>`,
  ),
  student('student-text', (url) => `<p>Ссылка для родителя: <span>${html(url)}</span></p>`),
  student('student-without-scheme', (url) => `<a href="${html(url)}">${withoutScheme(url)}</a>`),
  student('student-without-scheme-text', (url) => `<code>${withoutScheme(url)}</code>`),
  student('student-copy-button', (url) => `<button type="button">${html(url)}</button>`),
  student('student-existing-parent', readonlyInput, {
    around: `<p><a href="https://sferum.ru/people/7fK2mQ9xLw4RtZ8bVn3c">Анна Сергеевна</a></p>`,
  }),
  student('student-existing-parent-url', (url) => `<a href="${html(url)}">${html(url)}</a>`, {
    around: `<p>Анна Сергеевна: <a href="https://sferum.ru/id918273645">https://sferum.ru/id918273645</a></p>`,
  }),
  student('student-anchor-button', readonlyInput, {
    path: '/settings/family',
    control: '<a href="#invite" data-invite>Пригласить родителя</a>',
  }),
  student('student-messenger', readonlyInput, { host: 'web.vk.me', path: '/profile' }),
  student('student-role-button', readonlyInput, {
    control:
      '<div role="button" tabindex="0" data-invite><span>Пригласить</span> <b><i>родителя</i></b></div>',
  }),
  student('student-odd-text', readonlyInput, {
    control: `<button type="button" data-invite>ПРИГЛАСИТЬ&nbsp;<span>РОДИ</span><span>ТЕЛЯ</span></button>
<script>document.querySelector('[data-invite] span').firstChild.splitText(2)</script>`,
  }),
  student('student-value-by-property', (url) => `<input readonly size="60" data-value="${html(url)}">`),
  {
    id: 'student-late',
    host: 'sferum.ru',
    path: '/?p=profile&v=student-late',
    kind: 'student-profile',
    showInvite: readonlyInput,
    render: (view) =>
      documentOf(
        'Загрузка',
        `<div id="late">Загружаем…</div><script>addEventListener('load', () => setTimeout(() => {
  document.title = 'Профиль'
  document.getElementById('late').innerHTML = \`<h1>Профиль</h1><h2>Родители</h2><input readonly size="60"><button type="button">Пригласить родителя</button>\`
  document.querySelector('#late input').value = ${JSON.stringify(view.existingInvite ?? '')}
}, 1500))</script>`,
        view.person,
      ),
  },
]
