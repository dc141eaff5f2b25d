import type { Language } from '../lib/i18n/language.ts'

/** What an interactive part is given by the page around it. */
export type IslandDoor = {
  language: Language
  /** A link that was pasted on another page; it is handed over in memory alone. */
  link?: string
  articleHref(slug: string): string
  /** A page of the site; nothing when it is not built. */
  pageHref(name: 'check' | 'trainer' | 'handouts'): string | undefined
  /** Opens another page of the site in place, and may hand it a link. */
  open(href: string, link?: string): void
  /** Buttons that are pressed in the place as long as it has the mark `data-first`. */
  early: HTMLButtonElement[]
  /** Told to screen readers. */
  say(text: string): void
}

/** An interactive part of a page: takes its place, and gives what ends it. */
export type Island = { mount(place: HTMLElement, door: IslandDoor): () => void }
