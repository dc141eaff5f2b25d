import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Files } from '../../../help-site/trainer/Files.tsx'
import { openPractice, type Practice } from '../../../help-site/trainer/practice.ts'
import { placeInHash } from '../../../help-site/trainer/step-link.ts'
import { Trainer } from '../../../help-site/trainer/Trainer.tsx'
import { loadTrainerWords } from '../../../lib/i18n/trainer-words.ts'
import { scenes } from '../../../lib/simulator/scenes.ts'

const words = await loadTrainerWords('ru')
let last = 0
let practice: Practice

beforeEach(async () => {
  last += 1
  history.replaceState(null, '', '#')
  practice = await openPractice({ name: `trainer-${last}` })
})
afterEach(() => {
  act(() => render(null, document.body))
  practice.close()
})

const open = () =>
  act(() => {
    const isMenu = placeInHash(location.hash) === undefined
    render(<Trainer words={words} language="ru" practice={practice} isMenu={isMenu} />, document.body)
  })
const done = () => practice.shown().standing?.happened.length
const at = () => practice.shown().standing?.at
const buttons = () => [...document.querySelectorAll<HTMLElement>('button, summary, a')]
const named = (text: string) => buttons().find((one) => one.textContent === text)

async function press(element: Element | null | undefined) {
  if (!element) throw new Error(`What can be pressed at ${at()}?`)
  await act(async () => (element as HTMLElement).click())
}

/** Does what the guide points at, as a person would; gives the clicks beyond typing. */
async function followPointer(choice = 0): Promise<number> {
  const before = practice.shown().standing
  const choices = document.querySelectorAll('[data-choice]')
  let clicks = 0
  if (choices.length > 0) {
    await press(choices[choice % choices.length])
    clicks += 1
  } else {
    for (let patience = 0; patience < 3 && done() === before?.happened.length; patience += 1) {
      const pointed = document.querySelector('[data-pointed=true]')
      const form = pointed?.closest('form')
      if (form) await press(form.querySelector('.TrainerForm-fill'))
      if (form) await act(async () => form.requestSubmit())
      else await press(pointed)
      clicks += 1
      await act(() => practice.idle())
    }
  }
  await act(() => practice.idle())
  if (practice.shown().standing?.at === before?.at) throw new Error(`Where does the guide point at ${at()}?`)
  return clicks
}

test('the guided journey of a parent takes at most twelve clicks beyond typing', async () => {
  open()
  await press(named(words.menu.start))
  let clicks = 1
  await act(() => vi.waitFor(() => expect(at()).toBe('open')))
  await act(() => practice.idle())
  while (at() !== 'end') clicks += await followPointer()
  expect(clicks).toBeLessThanOrEqual(12)
  expect(document.body.textContent).toContain(words.ends.done)
})

test.each(scenes.map(({ id }) => [id]))('%s is played to its end by what the guide points at', async (id) => {
  await practice.begin(id)
  history.replaceState(null, '', `#scene=${id}`)
  open()
  for (let steps = 0; at() !== 'end' && steps < 40; steps += 1) await followPointer()
  expect(at()).toBe('end')
  expect(document.body.textContent).toContain(words.end.heading)
})

test('no field asks for a password, and every device carries the mark of the trainer', async () => {
  await practice.begin('parent-vk-id', 'know')
  history.replaceState(null, '', '#scene=parent-vk-id&step=know')
  open()
  expect(document.querySelector('input[type=password]')).toBeNull()
  const devices = [...document.querySelectorAll('[data-device]')]
  expect(devices.map((device) => device.querySelector('.TrainerMark')?.textContent)).toEqual(
    devices.map(() => words.mark),
  )
})

test('a link to a step opens that step, and the address goes along with the person', async () => {
  history.replaceState(null, '', '#scene=own-parent&step=private-number')
  open()
  await vi.waitFor(() => expect(at()).toBe('private-number'))
  await act(() => practice.idle())
  await followPointer()
  expect(location.hash).toBe('#scene=own-parent&step=private-code')
})

test('a link pressed at the very beginning is followed, though the page writes its own address at that moment', async () => {
  await practice.begin('parent-new')
  act(() => {
    render(<Trainer words={words} language="ru" practice={practice} isMenu={true} />, document.body)
    // A browser changes the address first and tells it later.
    history.replaceState(null, '', '#scene=own-parent&step=private-number')
  })
  dispatchEvent(new HashChangeEvent('hashchange'))
  await vi.waitFor(() => expect(at()).toBe('private-number'))
})

test('a real-looking number is answered with a kind word', async () => {
  await practice.begin('parent-new', 'number')
  history.replaceState(null, '', '#scene=parent-new&step=number')
  open()
  const form = document.querySelector('[data-pointed=true]')?.closest('form')
  const field = form?.querySelector('input') as HTMLInputElement
  act(() => {
    field.value = '+7 916 123-45-67'
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await act(async () => form?.requestSubmit())
  await act(() => practice.idle())
  expect(document.querySelector('[role=alert]')?.textContent).toContain(words.problems['real-looking'])
})

test('whoever leaves the step can go back to it', async () => {
  await practice.begin('parent-new', 'number')
  history.replaceState(null, '', '#scene=parent-new&step=number')
  open()
  await act(() => practice.act({ context: 'parent-phone', kind: 'open', address: '' }))
  await press(named(words.guide.back))
  await act(() => practice.idle())
  expect(practice.shown().standing?.world.contexts['parent-phone'].page.kind).toBe('login')
})

test('a visit in which nothing was begun is not told as a loss at the next one', async () => {
  practice.close()
  practice = await openPractice({ name: `trainer-${last}` })
  expect(practice.notice()).toBeUndefined()
})

test('a file that cannot be made, because what makes it did not come, is told of', async () => {
  const failed = document.createElement('p')
  failed.hidden = true
  failed.dataset.islandFailed = ''
  document.body.after(failed)
  const late = {
    ...practice,
    exportFile: () => Promise.reject(new TypeError('What makes files did not load')),
  }
  act(() => render(<Files words={words} practice={late} />, document.body))
  await press(named(words.file.save))
  await vi.waitFor(() => expect(failed.hidden).toBe(false))
  failed.remove()
})
