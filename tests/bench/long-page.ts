import { hasStem } from '../../lib/sites/stems.ts'

const rows = 1000
const words = 'Урок 12, кабинет 305. Контрольная по алгебре в пятницу, принести тетрадь и линейку.'

const row = (index: number) => `<li class="row"><a href="/lesson/${index}">Урок ${index}</a>
<button type="button" title="Подробнее об уроке">Подробнее</button><p><span>${words}</span></p></li>`

const profile = (invite: string) => `<h1>Профиль</h1><h2>Родители</h2>
<input readonly size="60" value="${invite}"><button type="button">Пригласить родителя</button>`

export type LongPageKind = 'plain' | 'profile'

/** A page with 5,000 elements: one that tells nothing, or a student's profile (invented, like all of the stand-in). */
export function longPage(kind: LongPageKind, invite: string): string {
  const lessons = Array.from({ length: rows }, (_, index) => row(index)).join('')
  const body = `<main>${kind === 'profile' ? profile(invite) : '<h1>Расписание</h1>'}<ul>${lessons}</ul></main>`
  if (kind === 'plain' && hasStem(body)) throw new Error('Why does the page that tells nothing hold a stem?')
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<style>.row.on { font-weight: bold }</style><body>${body}</body></html>`
}

/** Runs in the page: a hundred changes a second, text, class and nodes in turn; resolves when `seconds` are over. */
export async function changeOften(seconds: number): Promise<number> {
  const all = [...document.querySelectorAll('.row')]
  const list = document.querySelector('ul')
  const started = performance.now()
  let changes = 0
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      // Timers come late: what was missed is made up for, so that every page changes equally often.
      for (const due = (performance.now() - started) / 10; changes < due; changes += 1) {
        const one = all[(changes * 37) % all.length]
        const text = one?.querySelector('span')?.firstChild
        if (changes % 3 === 0 && text) text.nodeValue = `Урок ${changes}, кабинет 305.`
        else if (changes % 3 === 1) one?.classList.toggle('on')
        else list?.append(one ?? '')
      }
      if (performance.now() - started < seconds * 1000) return
      clearInterval(timer)
      resolve(changes)
    }, 10)
  })
}

/** Runs in the page: so many changes, each laid out, as fast as they go. */
export async function changeAtOnce(count: number): Promise<void> {
  const all = [...document.querySelectorAll('.row')]
  const { port1, port2 } = new MessageChannel()
  for (let index = 0; index < count; index += 1) {
    const one = all[(index * 37) % all.length]
    one?.classList.toggle('on')
    const text = one?.querySelector('span')?.firstChild
    if (text) text.nodeValue = `Урок ${index}, кабинет 305.`
    void document.body.offsetHeight
    await new Promise((resolve) => {
      port1.onmessage = resolve
      port2.postMessage(undefined)
    })
  }
}
