import type { DeskWords } from '../i18n/desk-words.ts'
import type { CaseWords } from './cases.ts'
import type { SchoolCard } from './school-card.ts'

/** A message, a letter, or paper. */
export const lengths = ['messenger', 'email', 'print'] as const

export type Length = (typeof lengths)[number]

/** The most characters of an answer, the link and the school's own words aside. */
export const answerLimits: Record<Length, number> = { messenger: 400, email: 1400, print: 700 }

type Told = {
  words: CaseWords
  frame: DeskWords['frame']
  link?: string | undefined
  card?: SchoolCard | undefined
}

/** The ready answer to a situation, as plain text with line breaks. */
export function answerTo({ words, frame, link, card }: Told, length: Length): string {
  const steps = words.steps.map((step, index) => `${index + 1}. ${step}`).join('\n')
  const signature = card && [card.name, ...card.contacts, card.hours].filter(Boolean).join('\n')
  const parts = {
    messenger: [`${frame.hello} ${words.short}`, link && `${frame.more} ${link}`, card?.name],
    email: [
      frame.hello,
      words.cause,
      `${frame.todo}\n${steps}`,
      link && `${frame.more} ${link}`,
      frame.neverTell,
      signature && `${frame.regards}\n${signature}`,
    ],
    print: [words.title, steps, link && `${frame.more} ${link}`, frame.neverTell, signature],
  }[length]
  return parts.filter(Boolean).join('\n\n')
}
