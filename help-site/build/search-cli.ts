import { createInterface } from 'node:readline'
import { createSearch } from '../../lib/help/search/create-search.ts'
import { searchIndexOf } from '../../lib/help/search/search-index.ts'
import { stems } from '../../lib/help/search/stem.ts'
import { readArticles } from './read-articles.ts'

// `npm run -s search -- "запрос"` prints the slugs that answer, best first, as JSON; without a query it answers each line of
// the input by a line.
const language = 'ru'
const { search } = createSearch(searchIndexOf(readArticles(language), language), stems[language])
const answer = (query: string) => console.log(JSON.stringify(search(query).map(({ slug }) => slug)))

const query = process.argv.slice(2).join(' ')
if (query) answer(query)
else for await (const line of createInterface({ input: process.stdin })) answer(line)
