// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { HelperPill } from '../../components/HelperPill.tsx'
import { InvitePanel } from '../../components/InvitePanel.tsx'
import { SendView } from '../../components/SendView.tsx'
import { panelStates, sendStates } from '../gallery/states.ts'
import { buttonNames, onPage, panelProps, spaced } from './on-page.tsx'

function openHelper(name: string, more: Partial<ReturnType<typeof panelProps>> = {}) {
  const shown = panelStates[name]
  if (shown?.state.kind !== 'helper') throw new Error(`No state ${name}`)
  const props = { ...panelProps(shown.state), ...more }
  return {
    props,
    link: shown.state.link,
    help: shown.state.helpAddress,
    ...onPage(<InvitePanel {...props} />),
  }
}

function showSend(name: string) {
  const shown = sendStates[name]
  if (!shown) throw new Error(`No state ${name}`)
  const props = { onCopyText: vi.fn(async () => true), onPrint: vi.fn(), onLanguage: vi.fn() }
  const view = (language: 'ru' | 'en') => <SendView {...props} language={language} state={shown.state} />
  const page = onPage(view('ru'))
  return { props, ...page, inEnglish: () => page.again(view('en')) }
}

const field = () => document.querySelector('textarea') as HTMLTextAreaElement
const write = (text: string) =>
  act(() => {
    field().value = text
    field().dispatchEvent(new Event('input', { bubbles: true }))
  })

test('the message has the whole link, the warning and the help page, and is copied only when asked', async () => {
  const { props, link, help, press, text } = openHelper('helper')
  expect(field().value).toContain(link)
  expect(field().value).toContain('Не открывайте её там, где вошёл ребёнок')
  expect(field().value).toContain(help)
  expect(props.onCopyText).not.toHaveBeenCalled()
  const message = field().value
  await press('Скопировать сообщение')
  expect(props.onCopyText).toHaveBeenCalledExactlyOnceWith(message)
  expect(text()).toContain('Скопировано')
})

test('without a help page the message promises none', () => {
  openHelper('helper-no-help')
  expect(field().value).not.toContain('помощь')
})

test('what is written is what is copied, and a message without the link is said to be one', async () => {
  const { props, link, press, text } = openHelper('helper')
  await write('Мама, это тебе')
  expect(text()).toContain('Ссылки в сообщении больше нет')
  await write(`Мама, это тебе: ${link}`)
  expect(text()).not.toContain('Ссылки в сообщении больше нет')
  await press('Скопировать сообщение')
  expect(props.onCopyText).toHaveBeenCalledExactlyOnceWith(`Мама, это тебе: ${link}`)
})

test('a message that could not be copied is selected, to be copied by hand', async () => {
  const { press, text } = openHelper('helper', { onCopyText: vi.fn(async () => false) })
  await press('Скопировать сообщение')
  expect(text()).toContain('Мы выделили текст')
  expect(field().selectionEnd).toBe(field().value.length)
})

test('the share sheet is offered where there is one', async () => {
  openHelper('helper')
  expect(buttonNames()).not.toContain('Поделиться…')
  const { props, press } = openHelper('helper', { onShare: vi.fn() })
  await press('Поделиться…')
  expect(props.onShare).toHaveBeenCalledExactlyOnceWith(field().value)
})

test('the code is drawn when asked for, and the card is opened elsewhere', async () => {
  const { props, press } = openHelper('helper')
  expect(document.querySelector('.QrCode')).toBeNull()
  await press('Показать QR-код')
  expect(document.querySelector('.QrCode')).not.toBeNull()
  await press('Открыть памятку')
  expect(props.onOpenCard).toHaveBeenCalledOnce()
})

test('opened from its pill, the helper takes the focus', () => {
  openHelper('helper')
  expect(document.activeElement?.tagName).toBe('H2')
})

test('the pill opens and goes away by its buttons, is announced, and takes the focus only when it is back', async () => {
  const end = vi.fn()
  const props = { onShown: vi.fn(() => end), onOpen: vi.fn(), onHide: vi.fn() }
  const page = onPage(<HelperPill language="ru" isBack={false} {...props} />)
  expect(spaced(document.querySelector('[role=status]')?.textContent ?? '')).toBe('Отправить родителю')
  expect(document.activeElement).toBe(document.body)
  await page.press('Отправить родителю')
  act(() => document.querySelector<HTMLElement>('.HelperPill-hide')?.click())
  expect([props.onOpen, props.onHide].map((fn) => fn.mock.calls.length)).toEqual([1, 1])
  page.again(null)
  expect(end, 'Does it stop following the page?').toHaveBeenCalledOnce()
  onPage(<HelperPill language="ru" isBack {...props} />)
  expect(spaced(document.activeElement?.textContent ?? '')).toBe('Отправить родителю')
})

test('the card holds steps and the help page, and never the invite', async () => {
  const { press, props } = showSend('send')
  const card = document.querySelector('.ParentCard') as HTMLElement
  expect(card.querySelectorAll('li.Steps-step')).toHaveLength(4)
  expect(card.textContent).toContain('https://pomosh.shkola-57.example/mostik/')
  expect(card.outerHTML).not.toContain('sferum.ru/join')
  await press('Напечатать памятку')
  expect(props.onPrint).toHaveBeenCalledOnce()
})

test('without a help page the card has steps alone', () => {
  showSend('card-no-help')
  expect(document.querySelector('.QrCode')).toBeNull()
  expect(document.querySelectorAll('li.Steps-step')).toHaveLength(4)
})

test('another language is another message, unless the pupil has changed it', async () => {
  const { inEnglish } = showSend('send')
  inEnglish()
  expect(field().value).toContain('An invite to Sferum')
  const changed = showSend('send')
  await write('Мама')
  changed.inEnglish()
  expect(field().value).toBe('Мама')
})
