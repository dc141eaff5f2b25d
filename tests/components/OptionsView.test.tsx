// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, test, vi } from 'vitest'
import { OptionsView } from '../../components/OptionsView.tsx'
import type { OptionsViewProps } from '../../components/options-props.ts'
import { loadOptionsWords } from '../../lib/i18n/options-words.ts'
import { optionsStates } from '../gallery/states.ts'
import { buttonNames, onPage } from './on-page.tsx'

const words = await loadOptionsWords('ru')

function show(name: string, contacts: OptionsViewProps['contacts'] = {}) {
  const state = optionsStates[name]
  if (!state) throw new Error(`No state ${name}`)
  const props: OptionsViewProps = {
    language: 'ru',
    words,
    state,
    contacts,
    onForget: vi.fn(),
    onBringBack: vi.fn(),
    onAdd: vi.fn(),
    onHelpSite: vi.fn(),
    onLanguageChoice: vi.fn(),
    onSave: vi.fn(),
    onLoad: vi.fn(),
    onReset: vi.fn(),
    onLanguage: vi.fn(),
  }
  return { props, ...onPage(<OptionsView {...props} />) }
}

function type(place: number, text: string) {
  const field = document.querySelectorAll<HTMLInputElement>('input[type=url]')[place]
  if (!field) throw new Error(`Is there a field number ${place}?`)
  act(() => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

const submit = (form: string) =>
  act(() => {
    document.querySelector(form)?.dispatchEvent(new Event('submit', { cancelable: true }))
  })

const secret = 'a1B2c3D4e5F6g7H8j9K0'

describe('the settings page', () => {
  test('says whom to write to, as far as this build’s publisher said it', () => {
    const hrefs = () => [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'))
    expect(show('in-use').text()).not.toContain('Кому написать')
    const support = 'mailto:help@example.org'
    const security = 'https://example.org/security'
    expect(show('in-use', { support, security }).text()).toContain('help@example.org')
    expect(hrefs()).toEqual([support, security])
    expect(show('in-use', { security }).text()).not.toContain('Вопрос о Мостике')
  })

  test('names who set what, and lets all be forgotten but the school’s', async () => {
    const { props, text, press } = show('school')
    expect(text()).toContain('Кабинет 12, Ирина, доб. 405')
    expect(text()).toContain('Школа указала 1 вид ссылок')
    expect(text()).toContain('sferum.ru/invite/parent/секретУказала школа')
    expect(buttonNames().filter((name) => name === 'Забыть')).toHaveLength(1)
    await press('Забыть')
    expect(props.onForget).toHaveBeenCalledExactlyOnceWith(props.state.shapes[1])
  })

  test('says nothing of a school that set nothing', () => {
    expect(show('untouched').text()).not.toContain('Это настроила школа')
  })

  test('shows live what an example teaches and whether another link would be stopped', () => {
    const { props, text } = show('untouched')
    expect(buttonNames()).not.toContain('Запомнить этот вид ссылок')
    type(0, `sferum.ru/family/${secret}`)
    expect(text()).toContain('Запомним так: sferum.ru/family/секрет')
    expect(text()).not.toContain(secret)
    type(1, 'https://sferum.ru/family/Z9y8X7w6V5u4T3s2R1q0')
    expect(text()).toContain('Да, такую ссылку Мостик остановит')
    type(1, 'https://sferum.ru/other')
    expect(text()).toContain('Нет, такая ссылка откроется как обычно.')
    submit('.OptionsTester')
    expect(props.onAdd).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ path: '/family/<token>' }))
    expect(document.querySelector<HTMLInputElement>('input')?.value, 'Is the example still there?').toBe('')
  })

  test.each([
    ['https://example.ru/', 'Эта ссылка ведёт не в Сферум'],
    ['https://sferum.ru/?p=messages', 'Это другая ссылка: чат, звонок, канал'],
    ['https://sferum.ru/family/12', 'нет длинной секретной части'],
    [`https://sferum.ru/user/${secret}`, 'ведёт в чей-то профиль'],
  ])('says why «%s» teaches nothing', (example, sentence) => {
    const { props, text } = show('untouched')
    type(0, example)
    expect(text()).toContain(sentence)
    submit('.OptionsTester')
    expect(props.onAdd).not.toHaveBeenCalled()
  })

  test('does not add what is known already, and nothing when there are too many', () => {
    const known = show('in-use')
    type(0, `https://sferum.ru/invite/parent/${secret}${secret}`.slice(0, 62))
    expect(known.text()).toContain('Такие ссылки Мостик уже узнаёт.')
    const full = show('full')
    type(0, `https://sferum.ru/family/${secret}`)
    expect(full.text()).toContain('Сначала забудьте ненужный.')
    submit('.OptionsTester')
    expect(full.props.onAdd).not.toHaveBeenCalled()
  })

  test('forgets everything only after a question that says what goes', async () => {
    const { props, press, text } = show('school')
    await press('Забыть всё…')
    expect(text()).toContain('кто здесь вошёл и что вы отвечали')
    expect(text()).toContain('Настройки школы останутся.')
    await press('Не надо')
    expect(props.onReset).not.toHaveBeenCalled()
    await press('Забыть всё…')
    await press('Да, забыть всё')
    expect(props.onReset).toHaveBeenCalledOnce()
  })

  test('takes the refusal of an address back as soon as it changes', () => {
    const { props, text } = show('help-site-refused')
    expect(text()).toContain('Это не похоже на адрес сайта.')
    type(2, 'https://help.example/')
    expect(text()).not.toContain('Это не похоже на адрес сайта.')
    submit('.OptionsHelpSite')
    expect(props.onHelpSite).toHaveBeenCalledExactlyOnceWith('https://help.example/')
  })

  test.each([
    ['forgotten', 'Забыли. Такие ссылки откроются как обычно'],
    ['added', 'Запомнили. Теперь такие ссылки Мостик узнаёт.'],
    ['help-site-saved', 'Сохранили.'],
    ['help-site-cleared', 'Теперь открывается встроенная помощь.'],
    ['loaded', 'Теперь Мостик знает 3 вида ссылок.'],
    ['load-refused', 'Файл повреждён: не понимаем, что записано в «learned.2.address».'],
    ['reset', 'Мостик ничего не помнит.'],
  ])('after %s says «%s»', (name, sentence) => {
    expect(show(name).text()).toContain(sentence)
  })

  test('hands over a chosen file, also the same one twice', () => {
    const { props } = show('in-use')
    const field = document.querySelector<HTMLInputElement>('input[type=file]')
    if (!field) throw new Error('Where is the field for a file?')
    const file = new File(['{}'], 'mostik-settings.json')
    for (let time = 0; time < 2; time++) {
      Object.defineProperty(field, 'files', { value: [file], configurable: true })
      act(() => void field.dispatchEvent(new Event('change', { bubbles: true })))
    }
    expect(props.onLoad).toHaveBeenCalledTimes(2)
    expect(props.onLoad).toHaveBeenCalledWith(file)
  })
})
