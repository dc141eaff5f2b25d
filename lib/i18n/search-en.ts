import { pluralEn } from './plural.ts'
import type { searchRu } from './search-ru.ts'

const answers = (count: number) => `${count} ${pluralEn(count, { one: 'answer', other: 'answers' })}`

/** The search page's words in English. */
export const searchEn: typeof searchRu = {
  label: 'Ask in your own words',
  hint: 'For example: no code comes',
  found: (count) => `We found ${answers(count)}`,
  meant: (query) => `We understood: “${query}”`,
  loading: 'Loading the search…',
  failed: 'The search did not load: the connection seems to be gone.',
  again: 'Try again',
  nothing: (query) => `Nothing was found for “${query}”`,
  nothingMore:
    'Try to say it otherwise or shorter. Common questions are below. If the answer is not there either, ask the class teacher.',
  link: 'This looks like a link. It cannot be searched for, but you can learn what it means and where to open it.',
  linkSafe: 'The link stays in this tab and is sent nowhere.',
  check: 'Check the link',
}
