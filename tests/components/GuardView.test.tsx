// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { GuardView } from '../../components/GuardView.tsx'
import type { GuardState } from '../../lib/conflict/guard-state.ts'
import { guardStates } from '../gallery/states.ts'
import { buttonNames, guardProps, onPage, spaced } from './on-page.tsx'

function stateOf(name: string): GuardState {
  const shown = guardStates[name]
  if (!shown) throw new Error(`No state ${name}`)
  return shown.state
}

function show(name: string, change: Partial<ReturnType<typeof guardProps>> = {}) {
  const props = { ...guardProps(stateOf(name)), ...change }
  return { props, ...onPage(<GuardView {...props} />) }
}

const summaries = () =>
  [...document.querySelectorAll('.WayCard-title')].map((title) => spaced(title.textContent))

afterEach(() => vi.useRealTimers())

describe('the guard', () => {
  test.each(Object.keys(guardStates))('has one heading and never shows the link itself: %s', (name) => {
    const state = stateOf(name)
    show(name)
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    if ('link' in state) expect(document.body.innerHTML).not.toContain(state.link.slice(-40))
  })

  test.each(Object.keys(guardStates))('greets a parent without jargon: %s', (name) => {
    show(name)
    for (const folded of document.querySelectorAll('details:not([open]) > :not(summary)')) folded.remove()
    expect(document.body.textContent).not.toMatch(/cookie|контейнер|сесси|токен/i)
  })

  test('shows the ways in the given order, the first one open, the corrections last', () => {
    show('stop')
    expect(summaries()).toEqual([
      'Открыть окно инкогнито',
      'Открыть на телефоне родителя',
      'Открыть в другом браузере',
      'Ребёнок ненадолго выходит',
    ])
    expect([...document.querySelectorAll<HTMLDetailsElement>('.WayCard')].map(({ open }) => open)).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(buttonNames().slice(-3)).toEqual([
      'Здесь вошёл не ребёнок — открыть здесь один раз',
      'Это не приглашение для родителя — открыть',
      'Скопировать отчёт для поддержки',
    ])
  })

  test.each([
    ['chrome', 'Открыть в окне инкогнито'],
    ['yandex', 'Открыть в окне в режиме Инкогнито'],
    ['edge', 'Открыть в окне InPrivate'],
    ['opera', 'Открыть в приватном окне'],
    ['firefox', 'Открыть в приватном окне'],
  ] as const)('calls the private window as %s does', async (browser, name) => {
    const { props, press } = show('stop', { browser })
    await press(name)
    expect(props.onTake).toHaveBeenCalledExactlyOnceWith({ kind: 'private-window', readiness: 'one-click' })
  })

  test('leads with a separate tab where Firefox has one', () => {
    show('stop-firefox', { browser: 'firefox' })
    expect(summaries().slice(0, 2)).toEqual(['Открыть отдельную вкладку', 'Открыть приватное окно'])
  })

  test('says that the link is copied, or that it is not', async () => {
    const onCopyLink = vi.fn().mockResolvedValueOnce(true).mockRejectedValueOnce(new Error('no'))
    const { press } = show('stop', { onCopyLink })
    const outcome = () => spaced(document.querySelector('.CopyButton [role=status]')?.textContent ?? '')
    await press('Скопировать ссылку')
    expect(outcome()).toBe('Скопировано')
    await press('Скопировать ссылку')
    expect(outcome()).toMatch(/^Скопировать не получилось/)
  })

  test('shows the QR code on demand, warns before it hides, and shows it again', async () => {
    vi.useFakeTimers()
    const { press, text } = show('stop')
    expect(document.querySelector('.QrCode')).toBeNull()
    await press('Показать QR-код')
    expect(document.querySelector('.QrCode')?.getAttribute('viewBox')).toBe('0 0 69 69')
    await vi.advanceTimersByTimeAsync(100_000)
    expect(text()).toContain('QR-код скроется через 20 секунд.')
    await press('Показать ещё 2 минуты')
    await vi.advanceTimersByTimeAsync(119_000)
    expect(document.querySelector('.QrCode')).not.toBeNull()
    await vi.advanceTimersByTimeAsync(1000)
    expect(document.querySelector('.QrCode')).toBeNull()
    await press('Показать ещё раз')
    expect(document.querySelector('.QrCode')).not.toBeNull()
  })

  test('offers the other browsers first, and a new profile of this one', async () => {
    show('stop', { browser: 'edge' })
    const options = [...document.querySelectorAll('.OtherBrowserWay-option')].map((one) =>
      spaced(one.textContent),
    )
    expect(options).toEqual(['Яндекс Браузер', 'Chrome', 'Firefox', 'Opera', 'Edge, новый профиль'])
  })

  test.each([
    ['Ребёнок', 'student'],
    ['Родитель', 'parent'],
    ['Учитель', 'teacher'],
    ['Никто не вошёл', 'nobody'],
    ['Не знаю', 'unsure'],
  ])('takes the answer «%s»', async (name, answer) => {
    const { props, press } = show('question')
    await press(name)
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith(answer)
  })

  test('tells when the child was seen', () => {
    expect(show('question').text()).toContain('Похоже, ребёнок. Видели позавчера.')
    expect(show('stop').text()).toContain(
      'Ребёнок. Впервые видели 3 дня назад, последний раз сегодня в 21:40.',
    )
    expect(show('stop-yandex').text()).toContain('Ребёнок — так вы ответили сегодня в 21:30.')
  })

  test('moves the focus to the heading when the state changes, not at the first paint', () => {
    const props = guardProps(stateOf('waiting'))
    const { again } = onPage(<GuardView {...props} />)
    expect(document.activeElement).toBe(document.body)
    again(<GuardView {...props} state={stateOf('ready')} />)
    expect(document.activeElement?.tagName).toBe('H1')
    expect(buttonNames()).toContain('Открыть приглашение')
  })

  test('opens nothing from a refused link', () => {
    show('refused-look-alike')
    expect(buttonNames()).toEqual(['English', 'Скопировать отчёт для поддержки'])
  })

  test('reads a failed way aloud and says what to do', () => {
    show('stop-disabled')
    const alert = spaced(document.querySelector('[role=alert]')?.textContent ?? '')
    expect(alert).toContain('окна инкогнито отключены')
    expect(alert).toContain('Выберите другой способ')
  })
})
