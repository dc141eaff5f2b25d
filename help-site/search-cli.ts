import { existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArticle } from '../lib/help/article.ts'
import { createSearch } from '../lib/help/search/create-search.ts'
import { searchIndexOf } from '../lib/help/search/search-index.ts'
import { slugs } from '../lib/help/slugs.ts'

/** `npm run -s search -- "запрос"`: the slugs that answer, best first, as JSON; without a query, one answer for each line of the input. */
const language = 'ru'

const articles = slugs.flatMap((slug) => {
  const file = new URL(`content/${language}/${slug}.md`, import.meta.url)
  return existsSync(file) ? [parseArticle({ slug, language, text: readFileSync(file, 'utf8') })] : []
})
const { search } = createSearch(searchIndexOf(articles, language))
const answer = (query: string) => console.log(JSON.stringify(search(query).map(({ slug }) => slug)))

const query = process.argv.slice(2).join(' ')
if (query) answer(query)
else for await (const line of createInterface({ input: process.stdin })) answer(line)
