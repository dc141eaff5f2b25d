import { isPastedLink } from '../../lib/help/is-pasted-link.ts'
import { searchWords } from '../../lib/i18n/search-words.ts'
import type { Island } from '../island.ts'
import { onArrowKey } from './arrow-keys.ts'
import { drawOutcome } from './draw-outcome.ts'
import { createLazySearch } from './lazy-search.ts'
import { keepInAddress, queryInAddress } from './query-in-address.ts'

/** How long the fingers rest before the address is changed. */
const rest = 300

/** Brings the search on its page to life: answers as one types, in the order in which they help. */
export const mount: Island['mount'] = (place, door) => {
  const [field, status, outcome] = partsOf(place)
  const popular = document.getElementById('popular')
  const words = searchWords(door.language)
  const check = door.pageHref('check')
  const toCheck = (link: string) => check && door.open(check, link)
  const onCheck = check ? () => toCheck(field.value) : undefined
  const search = createLazySearch(door.language, show)
  let timer: ReturnType<typeof setTimeout>

  function show(): void {
    const asked = { typed: field.value, state: search.state(), words, hrefOf: door.articleHref }
    const { status: said, below, isFound } = drawOutcome(asked, { onAgain, onCheck })
    status.textContent = said
    outcome.replaceChildren(...below)
    if (popular) popular.hidden = isFound
  }
  function onAgain(): void {
    field.focus()
    keepInAddress(field.value)
    search.again()
  }
  function ask(): void {
    if (field.value.trim() && !isPastedLink(field.value)) search.need()
    show()
  }
  function onInput(): void {
    clearTimeout(timer)
    timer = setTimeout(() => keepInAddress(field.value), rest)
    ask()
  }
  function onPaste(event: ClipboardEvent): void {
    const pasted = event.clipboardData?.getData('text') ?? ''
    if (!check || !isPastedLink(pasted)) return
    event.preventDefault()
    toCheck(pasted)
  }
  function readAddress(): void {
    field.value = queryInAddress()
    keepInAddress(field.value)
    ask()
  }
  // A page kept for the Back button must not bring a link back; words stand in the address anyway.
  function forget(): void {
    if (!isPastedLink(field.value)) return
    field.value = ''
    show()
  }

  field.addEventListener('focus', search.need)
  field.addEventListener('input', onInput)
  field.addEventListener('paste', onPaste)
  place.addEventListener('keydown', (event) => onArrowKey(place, event))
  addEventListener('hashchange', readAddress)
  addEventListener('pagehide', forget)
  // What was typed before the script came stays.
  if (field.value) onInput()
  else readAddress()
  return () => {
    clearTimeout(timer)
    removeEventListener('hashchange', readAddress)
    removeEventListener('pagehide', forget)
  }
}

/** What the build wrote into the place: the field, the sentence that is read aloud, and where results go. */
function partsOf(place: HTMLElement): [HTMLInputElement, HTMLElement, HTMLElement] {
  const find = <Found extends HTMLElement>(name: string) => place.querySelector(name) as Found
  return [find('input'), find('.SearchPage-status'), find('.SearchPage-outcome')]
}
