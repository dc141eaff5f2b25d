// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, test } from 'vitest'
import { PopupView } from '../../components/PopupView.tsx'
import { verdictRu } from '../../lib/i18n/verdict-ru.ts'
import { pastedStates, popupStates, studentPopup } from '../gallery/states.ts'
import { buttonNames, onPage, popupProps } from './on-page.tsx'

function show(name: string) {
  const found = pastedStates[name]
  const state = found ? studentPopup : popupStates[name]?.state
  if (!state) throw new Error(`No state ${name}`)
  const pasted = found && { ...found, sentence: verdictRu[found.verdict] }
  const props = { ...popupProps(state), pasted }
  return { props, ...onPage(<PopupView {...props} />) }
}

function type(text: string) {
  const field = document.querySelector('input')
  if (!field) throw new Error('Where is the field for a link?')
  act(() => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

const submit = () =>
  act(() => {
    document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  })

describe('the popup', () => {
  test('leads to whom this build’s publisher named, and to nobody else', () => {
    const asked = () => document.querySelector('footer a')?.getAttribute('href')
    const props = popupProps(studentPopup)
    onPage(<PopupView {...props} />)
    expect(asked()).toBeUndefined()
    onPage(<PopupView {...props} support="https://example.org/help" />)
    expect(asked()).toBe('https://example.org/help')
  })

  test.each([
    ['student', 'Здесь вошёл ребёнок.', 'Знаем, кто вошёл'],
    [
      'doubtful',
      'Видели ребёнка вчера, но потом здесь кто-то входил или выходил.',
      'Не уверены, кто вошёл: спросим',
    ],
    ['fresh', 'Пока не знаем, кто здесь вошёл.', 'Ещё не видели ни одного приглашения'],
    ['unseen', 'Эту страницу мы не видим', 'Здесь вошёл ребёнок.'],
    ['profile', 'Это профиль ребёнка', 'Знаем, кто вошёл'],
    ['several', 'Здесь входят разные люди', 'Не уверены, кто вошёл: спросим'],
    ['guard', 'На этой вкладке мы остановили приглашение', 'Открыть в окне инкогнито'],
    ['invite', 'Это приглашение для родителя, а вошёл здесь ребёнок.', 'Где открыть это приглашение'],
    ['invite-parent', 'Ребёнок здесь не вошёл, можно продолжать.', ''],
    ['invite-unknown', 'но кто здесь вошёл, мы пока не знаем.', ''],
    ['own-parent-error', 'Ссылка цела.', 'Открыть в окне инкогнито'],
    ['two-parents-error', 'у ребёнка уже есть два родителя', ''],
    ['paused', 'Ещё 47 минут.', 'Включить сейчас'],
    ['private', 'Это приватное окно.', ''],
    ['pending', 'Приглашение на sferum.ru ждёт вас ещё 12 минут.', 'Вернуться к ссылке'],
    ['lost', 'Найдите сообщение и нажмите на ссылку снова.', 'или «Мостик» обновился'],
    ['no-access', 'Браузер не даёт Мостику работать на сайтах Сферума.', 'Разрешить'],
  ])('in %s says «%s»', (name, sentence, more) => {
    const { text } = show(name)
    expect(text()).toContain(sentence)
    expect(text()).toContain(more)
  })

  test('hands over a pasted text and says so when there is none', () => {
    const { props, text } = show('student')
    submit()
    expect(text()).toContain('Сначала вставьте ссылку.')
    expect(props.onPaste).not.toHaveBeenCalled()
    type('sferum.ru/x')
    submit()
    expect(props.onPaste).toHaveBeenCalledExactlyOnceWith('sferum.ru/x')
  })

  test('says what a pasted text is, and takes it back as soon as the text changes', () => {
    const { text } = show('pasted-look-alike')
    expect(text()).toContain('Не открывайте: это не Сферум')
    type('https://sferum.ru/')
    submit()
    expect(text()).toContain('Не открывайте: это не Сферум')
    type('https://sferum.ru/?')
    expect(text()).not.toContain('Не открывайте')
  })

  test('offers the ways out of a pasted link only if it may be an invite for a parent', async () => {
    show('pasted-chat')
    expect(buttonNames()).not.toContain('Открыть в окне инкогнито')
    const { props, press } = show('pasted-invite')
    await press('Открыть в окне инкогнито')
    expect(props.onTakePasted).toHaveBeenCalledOnce()
    expect(props.onTake).not.toHaveBeenCalled()
  })

  test('says nothing of stopping while it is paused, and does not offer another pause', () => {
    show('paused')
    expect(document.body.textContent).not.toContain('остановим')
    expect(buttonNames()).not.toContain('Пауза на час')
  })

  test('offers no pause where the school forbids it', () => {
    show('pause-forbidden')
    expect(buttonNames()).not.toContain('Пауза на час')
    show('student')
    expect(buttonNames()).toContain('Пауза на час')
  })

  test('says what is new until it was seen', async () => {
    const { props, press, text } = show('news')
    expect(text()).toContain('Новое:')
    await press('Понятно')
    expect(props.onNewsSeen).toHaveBeenCalledOnce()
    expect(show('student').text()).not.toContain('Новое:')
  })

  test('offers help only where there is some', () => {
    show('news')
    expect(buttonNames()).toContain('Помощь')
    show('student')
    expect(buttonNames()).not.toContain('Помощь')
  })

  test('hands over the way that was pressed, of the invite at hand', async () => {
    const { props, press } = show('pending')
    await press('Открыть в окне инкогнито')
    expect(props.onTake).toHaveBeenCalledExactlyOnceWith(props.state.invite?.ways[0])
    await press('Вернуться к ссылке')
    expect(props.onReturn).toHaveBeenCalledOnce()
  })

  test('says of a tab’s own invite nothing of waiting and returning', () => {
    const { text } = show('invite')
    expect(text()).not.toContain('ждёт')
    expect(buttonNames()).not.toContain('Вернуться к ссылке')
  })

  test('undoes exactly the answer it was asked to', async () => {
    const { props, press } = show('answers')
    await press('Отменить')
    expect(props.onUndo).toHaveBeenCalledExactlyOnceWith(props.state.remembered[0])
    expect(buttonNames().filter((name) => name === 'Отменить')).toHaveLength(props.state.remembered.length)
  })
})
