import type { Slug } from '../../lib/help/slugs.ts'
import { searchWords } from '../../lib/i18n/search-words.ts'
import type { Place } from '../place.ts'
import { SearchPage } from '../search/SearchPage.tsx'
import { ArticleLinks } from './ArticleLinks.tsx'
import { IslandPage } from './IslandPage.tsx'

/** What most people ask, for whoever has not asked yet. */
const popular: readonly Slug[] = [
  'own-parent-error',
  'parent-invite-link',
  'sms-code-not-received',
  'parent-new-vk-id',
  'parent-several-children',
  'two-parents-limit',
]

/** The search with what most people ask; without JavaScript it says where all answers are. */
export function SearchPlace({ place }: { place: Place }) {
  const { title, noScript, popular: heading, allAnswers } = place.words.searchPage
  return (
    <IslandPage
      place={place}
      title={title}
      island="search"
      noScript={noScript}
      first={<SearchPage words={searchWords(place.language)} />}
    >
      <section class="SearchPage-popular" id="popular">
        <h2 class="ArticlePage-subtitle">{heading}</h2>
        <ArticleLinks place={place} slugs={popular} />
      </section>
      <p>
        <a class="IslandPage-all" href={place.home}>
          {allAnswers}
        </a>
      </p>
    </IslandPage>
  )
}
