import { documentOf, html, type Page } from './page.ts'

// «Присоединиться» sends the address of the invite in the body, so no second address holds it.
const joinForm = (url: URL) => `<form method="post" action="/join">
<input type="hidden" name="invite" value="${html(url.href)}"><button>Присоединиться</button></form>`

const landing = (id: string, text: string, head?: string, headers?: Record<string, string>): Page => ({
  id,
  host: 'sferum.ru',
  path: `/stand-in/page/${id}`,
  kind: 'landing',
  ...(headers ? { headers } : {}),
  render: ({ url, person }) =>
    documentOf('Приглашение', `<main><section>${text}${joinForm(url)}</section></main>`, person, head),
})

const hostileStyle = `<style>
body > :not(header, main, footer, script) { all: unset !important; display: none !important; visibility: hidden !important; opacity: 0 !important; }
* { color: #fff !important; font-size: 3px !important; letter-spacing: 9px !important; }
main, main * { color: #000 !important; font-size: 16px !important; letter-spacing: 0 !important; }
header { position: fixed; inset: 0 0 auto 0; z-index: 2147483647; pointer-events: none; }</style>`

/** Landings of an invite: several invented texts, a strict policy, and styles that fight whatever is added. */
export const landings: readonly Page[] = [
  landing('landing', '<h1>Вас пригласили как родителя</h1><p>Присоединитесь к учебному профилю ребёнка.</p>'),
  landing('landing-short', '<h1>Приглашение для родителя</h1>'),
  landing(
    'landing-wordy',
    `<h2>Регистрация родителя</h2><p>Ученик приглашает вас в Сферум. Чтобы видеть школьную жизнь
вашего ребёнка, станьте <b>роди</b><b>телем</b> в его профиле.</p>`,
  ),
  landing(
    'landing-strict',
    '<h1>Вас пригласили как родителя</h1>',
    '<link rel="stylesheet" href="/stand-in/style.css">',
    {
      'content-security-policy': "default-src 'self'; style-src 'self'",
    },
  ),
  landing(
    'landing-hostile',
    '<h1>Вас пригласили как родителя</h1><p>Присоединитесь к профилю ребёнка.</p>',
    hostileStyle,
  ),
]
