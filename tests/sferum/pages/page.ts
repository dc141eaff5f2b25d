import type { Host } from '../hosts.ts'
import type { Person } from '../people.ts'

export type PageKind =
  | 'signed-out'
  | 'student-profile'
  | 'parent-profile'
  | 'teacher-profile'
  | 'landing'
  | 'own-parent-error'
  | 'two-parents-error'
  | 'unknown-error'
  | 'mention'

/** What a page may show: the address asked for, who is signed in here, and the family. */
export type View = {
  url: URL
  person: Person | undefined
  /** The invite that the signed-in student has already made. */
  existingInvite: string | undefined
  /** An invite to print in prose or in a chat message: a real one, of Маша. */
  someInvite: string
  parents: readonly Person[]
  children: readonly Person[]
}

/** One variant of a page; `path` includes the query that selects it. */
export type Page = {
  id: string
  host: Host
  path: string
  kind: PageKind
  headers?: Readonly<Record<string, string>>
  render: (view: View) => string
  /** What appears in the profile once the invite is made; without it the page has no invite button. */
  showInvite?: (url: string) => string
}

const style = `body{font:16px/1.4 sans-serif;margin:0}header{display:flex;justify-content:space-between;padding:8px 16px;background:#eee}
main{display:flex;gap:24px;padding:16px}footer{padding:16px;color:#555;font-size:13px}[hidden]{display:none!important}`

/** Text made safe for HTML. */
export function html(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** A whole document, marked as stand-in in its footer; signed-in people get the account menu at the top right. */
export function documentOf(
  title: string,
  body: string,
  person?: Person,
  head = `<style>${style}</style>`,
): string {
  const menu = person
    ? `<div><button type="button" id="account" aria-label="Аккаунт" popovertarget="account-menu">👤 ${html(person.name)}</button>
<div id="account-menu" popover><a href="/stand-in/sign-out?to=/">Выйти</a></div></div>`
    : ''
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${html(title)}</title>
<meta name="viewport" content="width=device-width">${head}</head><body><header><span>Сферум</span>${menu}</header>
${body}
<footer>Учебная копия для проверок: тексты и адреса здесь придуманы.</footer></body></html>`
}

/** The left menu of somebody signed in. */
export const menu = `<nav><p><a href="/">Главная</a></p><p><a href="/?p=messages">Сообщения</a></p><p><a href="/?p=profile">Профиль</a></p></nav>`
