// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { WelcomeView } from '../../components/WelcomeView.tsx'
import { welcomeStates } from '../gallery/states.ts'
import { buttonNames, onPage, welcomeProps } from './on-page.tsx'

function show(name: string) {
  const shown = welcomeStates[name]
  if (!shown) throw new Error(`No state ${name}`)
  const props = { ...welcomeProps(shown.state), ...(shown.browser && { browser: shown.browser }) }
  return { props, ...onPage(<WelcomeView {...props} />) }
}

describe('the first steps', () => {
  test.each([
    ['fresh', 'Мостик сам откроет окно инкогнито одной кнопкой', 'Ещё не знаем, кто вошёл'],
    ['fresh-firefox', 'Firefox пока не пускает Мостик в приватные окна', 'Запуск в приватных окнах'],
    ['allowed-firefox', 'Вы разрешили: Мостик откроет приватное окно', 'Знаем, как выглядит приглашение'],
    ['disabled', 'окна InPrivate отключены', 'предложит другие способы'],
    ['ready', 'Знаем, кто вошёл', 'Ребёнок. Впервые видели'],
    ['several', 'Запомнили: разные люди.', 'Не уверены, кто вошёл: спросим'],
  ])('in %s say «%s»', (name, sentence, more) => {
    const { text } = show(name)
    expect(text()).toContain(sentence)
    expect(text()).toContain(more)
  })

  test('speak of no private windows on a phone', () => {
    expect(show('phone').text()).not.toMatch(/приватн|инкогнито/i)
  })

  test('quote the prompt of this browser, with every host that it names', () => {
    expect(show('fresh').text()).toContain('«Просмотр и изменение данных на сайтах sferum.ru и web.vk.me»')
    const firefox = show('fresh-firefox').text()
    expect(firefox).toContain('«Доступ к вашим данным для сайтов в домене sferum.ru»')
    expect(firefox).toContain('«Доступ к вашим данным для web.vk.me»')
  })

  test('ask for what is missing with one button, and for nothing else', async () => {
    const { props, press } = show('fresh-firefox')
    await press('Разрешить')
    expect(props.onGrant).toHaveBeenCalledOnce()
    show('fresh')
    expect(buttonNames()).not.toContain('Разрешить')
  })

  test('offer to open the service while nobody is known', async () => {
    const { props, press } = show('fresh')
    await press('Открыть Сферум')
    expect(props.onOpenService).toHaveBeenCalledOnce()
    show('ready')
    expect(buttonNames()).not.toContain('Открыть Сферум')
  })

  test.each([
    ['Ребёнок', 'student'],
    ['Родитель', 'parent'],
    ['Разные люди', 'several'],
  ] as const)('take the answer «%s», and take it back', async (button, answer) => {
    const fresh = show('fresh')
    await fresh.press(button)
    expect(fresh.props.onAnswer).toHaveBeenCalledExactlyOnceWith(answer)
    const answered = show('answered')
    await answered.press('Отменить')
    expect(answered.props.onUndo).toHaveBeenCalledOnce()
  })
})
