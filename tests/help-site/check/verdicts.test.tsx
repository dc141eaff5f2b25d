import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { CheckPage } from '../../../help-site/check/CheckPage.tsx'
import { articlesOf, checkArticles } from '../../../lib/help/check-articles.ts'
import { checkExamples } from '../../../lib/help/check-link.examples.ts'
import type { VerdictKind } from '../../../lib/help/verdict.ts'
import { checkWords } from '../../../lib/i18n/check-words.ts'
import { buttonNames, onPage, spaced } from '../../components/on-page.tsx'

const secret = 'a7SZDVs9SbJbFzgHuHZXocCH'
const invite = `https://sferum.ru/join/${secret}`
const words = checkWords('ru')
const heading = (kind: VerdictKind, language: 'ru' | 'en' = 'ru') =>
  spaced(checkWords(language).verdicts[kind].heading)

const page = (language: 'ru' | 'en' = 'ru', initialLink?: string) =>
  onPage(
    <CheckPage language={language} initialLink={initialLink} articleHref={(slug) => `ru/${slug}.html`} />,
  )

const field = () => document.querySelector('textarea') as HTMLTextAreaElement
const card = () => document.querySelector('.VerdictCard')
const verdict = () => spaced(card()?.querySelector('h2')?.textContent ?? '')
const links = () => [...(card()?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))

const type = (text: string, inputType = 'insertText') =>
  act(() => {
    field().value = text
    field().dispatchEvent(new InputEvent('input', { bubbles: true, inputType }))
  })

const kinds = Object.entries(checkExamples) as [VerdictKind, readonly string[]][]

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

test.each(kinds)(
  '%s is told by its heading and articles, and the person is led to it',
  async (kind, texts) => {
    const text = texts.find((one) => one.trim() !== '') ?? ''
    for (const language of ['ru', 'en'] as const) {
      const shown = page(language)
      type(text)
      await shown.press(checkWords(language).check)
      expect(verdict()).toBe(heading(kind, language))
      expect(links()).toEqual(articlesOf(kind).map((slug) => `ru/${slug}.html`))
      expect(document.activeElement).toBe(card()?.querySelector('h2'))
    }
  },
)

test('a pasted message is judged at once, and announced without moving the person', () => {
  page()
  field().focus()
  type(`Мама, открой: ${invite}`, 'insertFromPaste')
  expect(verdict()).toBe(heading('some-invite'))
  expect(document.activeElement).toBe(field())
  expect(spaced(document.querySelector('[role=status]')?.textContent ?? '')).toContain(heading('some-invite'))
})

test('«Проверить» with nothing in the field asks for a link', async () => {
  const shown = page()
  await shown.press('Проверить')
  expect(shown.text()).toContain('Сначала вставьте ссылку.')
  expect(card()).toBeNull()
  expect(document.activeElement).toBe(field())
})

test('one question makes an invite a parent’s, with the ways to open it, or a class’s', async () => {
  const shown = page('ru', invite)
  expect(verdict()).toBe(heading('some-invite'))
  await shown.press('Ребёнок')
  expect(verdict()).toBe(heading('parent-invite'))
  expect(links().slice(0, 3)).toEqual([
    'ru/same-browser-conflict.html',
    'ru/private-window.html',
    'ru/sign-out.html',
  ])
  await shown.press('Ответить иначе')
  await shown.press('Классный руководитель или школа')
  expect(verdict()).toBe(heading('class-invite'))
  expect(buttonNames()).not.toContain('Скопировать ссылку')
})

test('the answer to the question is forgotten with its link', async () => {
  const shown = page('ru', invite)
  await shown.press('Ребёнок')
  type(`${invite}x`)
  expect(card(), 'Does an old verdict stand over a new text?').toBeNull()
  await shown.press('Проверить')
  expect(verdict()).toBe(heading('some-invite'))
})

test('of several links the person picks the one to check', async () => {
  const shown = page('ru', `Дети: ${invite} Родители: https://sferum.ru/?p=start`)
  expect(verdict()).toBe(heading('several'))
  await shown.press('sferum.ru/?p=start')
  expect(verdict()).toBe(heading('home'))
})

test('the verdict shows the host and never the secret; the QR code stands only on demand', async () => {
  const shown = page('ru', invite)
  await shown.press('Ребёнок')
  expect(card()?.innerHTML).not.toContain(secret)
  expect(spaced(card()?.querySelector('bdi')?.textContent ?? '')).toBe('sferum.ru/join/…')
  expect(card()?.querySelector('svg')).toBeNull()
  await shown.press('Показать QR-код для телефона')
  expect(card()?.querySelector('svg')?.getAttribute('aria-label')).toContain('QR')
  await shown.press('Скрыть QR-код')
  expect(card()?.querySelector('svg')).toBeNull()
})

test.each([
  'javascript:alert(1)//https://sferum.ru/',
  'https://sferum.ru.evil.com/x',
  'https://example.ru/x',
])('nothing on the page leads to %s', (text) => {
  page('ru', text)
  const addresses = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
  expect(addresses.filter((address) => !address.startsWith('ru/'))).toEqual([])
})

test('the link is nowhere but on the page: no address, history, storage, cookie or request', async () => {
  const asked = vi.spyOn(globalThis, 'fetch')
  const pushed = vi.spyOn(history, 'pushState')
  const replaced = vi.spyOn(history, 'replaceState')
  const before = location.href
  const shown = page('ru', invite)
  await shown.press('Ребёнок')
  expect(location.href).toBe(before)
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ''])
  for (const spy of [asked, pushed, replaced]) expect(spy).not.toHaveBeenCalled()
  expect(field().getAttribute('autocomplete')).toBe('off')
  vi.restoreAllMocks()
})

test('a page that is left, or kept for the Back button, is empty', () => {
  page('ru', invite)
  act(() => {
    dispatchEvent(new Event('pagehide'))
  })
  expect([field().value, card()]).toEqual(['', null])
})

test('where the browser gives no camera it says so and offers a picture', async () => {
  const shown = page()
  await shown.press('Навести камеру')
  expect(shown.text()).toContain(spaced(words.scan.unable))
  expect(buttonNames()).toContain('Навести камеру')
})

test('a file that is no picture is refused in words', async () => {
  const shown = page()
  const input = document.querySelector('input[type=file]') as HTMLInputElement
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'a.pdf', { type: 'application/pdf' })] })
  act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await vi.waitFor(() => expect(shown.text()).toContain(spaced(words.scan.notPicture)))
})

test('every article it knows is used, and has a title in both languages', () => {
  const used = new Set([
    ...(Object.keys(words.verdicts) as VerdictKind[]).flatMap(articlesOf),
    'same-browser-conflict',
    'private-window',
    'sign-out',
  ])
  expect([...used].sort()).toEqual([...checkArticles].sort())
  for (const language of ['ru', 'en'] as const) {
    expect(Object.keys(checkWords(language).articles).sort()).toEqual([...checkArticles].sort())
  }
})
