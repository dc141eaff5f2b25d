// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, test } from 'vitest'
import { InvitePanel } from '../../components/InvitePanel.tsx'
import { panelStates } from '../gallery/states.ts'
import { buttonNames, onPage, panelProps, spaced } from './on-page.tsx'

function propsOf(name: string) {
  const shown = panelStates[name]
  if (!shown) throw new Error(`No state ${name}`)
  return panelProps(shown.state)
}

function show(name: string) {
  const props = propsOf(name)
  return { props, ...onPage(<InvitePanel {...props} />) }
}

const announced = () => spaced(document.querySelector('.VisuallyHidden')?.textContent ?? '')

describe('the panel', () => {
  test('is announced at once on a dead end, and takes the focus that nobody has', () => {
    show('own-parent-error')
    expect(document.querySelector('[role=alert]')?.textContent).toBeTruthy()
    expect(announced()).toContain('Вы всё сделали правильно')
    expect(document.activeElement?.tagName).toBe('H2')
  })

  test('asks politely: no alert, no focus', () => {
    show('is-this-an-invite')
    expect(announced()).toBe('Это приглашение для родителя?')
    expect(document.querySelector('.VisuallyHidden')?.getAttribute('role')).toBe('status')
    expect(document.activeElement).toBe(document.body)
  })

  test('leaves the focus where somebody is typing', () => {
    const page = onPage([<input key="chat" id="chat" />])
    document.querySelector<HTMLInputElement>('#chat')?.focus()
    page.again([<input key="chat" id="chat" />, <InvitePanel key="panel" {...propsOf('invite')} />])
    expect(document.activeElement?.id).toBe('chat')
  })

  test('closes by its button and by Escape inside it', () => {
    const { props } = show('who-is-here')
    const panel = document.querySelector('[role=dialog]')
    act(() => {
      panel?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    })
    act(() => document.querySelector<HTMLElement>('.InvitePanel-close')?.click())
    expect(props.onClose).toHaveBeenCalledTimes(2)
  })

  test.each([
    ['Да', true],
    ['Нет', false],
  ])('takes «%s» about the link', async (name, isInvite) => {
    const { props, press } = show('is-this-an-invite')
    await press(name)
    expect(props.onInviteAnswer).toHaveBeenCalledExactlyOnceWith(isInvite)
  })

  test('says what it remembered and can undo it; «не знаю» is nothing to undo', async () => {
    const { props, press, text } = show('answered-student')
    expect(text()).toContain('Запомнили: здесь вошёл ребёнок.')
    await press('Отменить')
    expect(props.onUndo).toHaveBeenCalledOnce()
    show('answered-unsure')
    expect(buttonNames()).not.toContain('Отменить')
  })

  test('has no way out for a third parent and no corrections where the error proved both', () => {
    show('two-parents-error')
    expect(document.querySelector('.WaysOut')).toBeNull()
    show('own-parent-error')
    expect(document.querySelector('.WaysOut-corrections')).toBeNull()
  })

  test('opens the kept invite with one click once the child is out', async () => {
    const { props, press, text } = show('signed-out')
    expect(text()).toContain('Она подождёт ещё 22 минуты.')
    await press('Открыть приглашение')
    expect(props.onOpenInvite).toHaveBeenCalledOnce()
  })
})
