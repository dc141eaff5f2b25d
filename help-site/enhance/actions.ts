import { copied } from '../copied.ts'
import { publicAddress, say } from './page.ts'

/** What the buttons of a page do, by their `data-do`. */
export const actions: Record<string, (button: HTMLElement) => unknown> = {
  'copy-answer': (button) => copy(button, answer()),
  'copy-link': (button) => copy(button, publicAddress()),
  'copy-section': (button) => copy(button, `${publicAddress() ?? ''}${(button as HTMLAnchorElement).hash}`),
  print: () => print(),
  async qr(button) {
    const place = document.getElementById('qr')
    const address = publicAddress()
    if (!place || !address) return
    const { drawQr } = await import('../qr/draw-qr.ts')
    if (!place.firstChild) place.append(drawQr(address))
    place.hidden = !place.hidden
    button.setAttribute('aria-expanded', String(!place.hidden))
  },
}

/** The answer as a message: the question, the answer and its steps, and where it stands. */
function answer(): string {
  const data = JSON.parse(document.querySelector('script[type*=ld]')?.textContent ?? '')
  const [{ name, acceptedAnswer }] = data.mainEntity
  return [name, acceptedAnswer.text, publicAddress()].filter(Boolean).join('\n\n')
}

async function copy(button: HTMLElement, text = ''): Promise<void> {
  const isCopied = await copied(text)
  const { done = '', failed = '' } = document.querySelector<HTMLElement>('.ArticleTools')?.dataset ?? {}
  const outcome = isCopied ? done : failed
  say(outcome)
  const label = button.textContent
  button.style.minWidth = `${button.offsetWidth}px`
  button.textContent = label === '#' ? '✓' : outcome
  setTimeout(() => {
    button.textContent = label
  }, 2500)
}
