import { type Article, audiences, situations } from '../../lib/help/article.ts'
import type { Slug } from '../../lib/help/slugs.ts'
import type { Place } from '../place.ts'
import { SearchBox } from './SearchBox.tsx'

/** Asks who is here and what happened; every answer is one press away, two when it is not for parents. */
export function HomePage({ place }: { place: Place }) {
  const { home } = place.words
  const groups = groupsOf(place.articles)
  return (
    <div class="HomePage">
      <h1 class="HomePage-title">{home.title}</h1>
      <SearchBox place={place} />
      <FirstAnswer place={place} />
      <TrainerInvitation place={place} />
      <fieldset class="HomePage-who">
        <legend class="HomePage-question">{home.who}</legend>
        {audiences.map((audience) => (
          <label class="HomePage-role" key={audience}>
            <input
              class="HomePage-radio"
              type="radio"
              name="who"
              value={audience}
              checked={audience === 'parent'}
            />
            <span>{home.audiences[audience]}</span>
          </label>
        ))}
      </fieldset>
      <h2 class="HomePage-question">{home.what}</h2>
      <nav class="HomePage-jumps" aria-label={home.what}>
        {groups.map(({ situation, articles }) => (
          <a class={`HomePage-jump ${audienceClasses(articles)}`} href={`#${situation}`} key={situation}>
            {place.words.situations[situation]}
          </a>
        ))}
      </nav>
      <div class="HomePage-groups">
        {groups.map(({ situation, articles }) => (
          <Group place={place} situation={situation} articles={articles} key={situation} />
        ))}
      </div>
      <CheckInvitation place={place} />
      <DeskInvitation place={place} />
    </div>
  )
}

// What brings most people here comes first: an error, and of the errors the one that everybody meets.
const first: Slug = 'own-parent-error'
const situationOrder = [...situations].sort(
  (one, other) => Number(other === 'error') - Number(one === 'error'),
)

function groupsOf(articles: readonly Article[]) {
  const sorted = [...articles].sort((one, other) => Number(other.slug === first) - Number(one.slug === first))
  return situationOrder
    .map((situation) => ({ situation, articles: sorted.filter((one) => one.situation === situation) }))
    .filter((group) => group.articles.length > 0)
}

function FirstAnswer({ place }: { place: Place }) {
  const { home } = place.words
  const article = place.articles.find(({ slug }) => slug === first)
  const href = place.toArticle(first)
  if (!article || !href) return null
  return (
    <section class="HomePage-first">
      <h2 class="HomePage-firstTitle">{home.first}</h2>
      <p>{article.answer}</p>
      <p>
        <a class="Button Button-primary" href={href}>
          {home.firstMore}
        </a>
      </p>
    </section>
  )
}

type GroupProps = { place: Place; situation: Article['situation']; articles: readonly Article[] }

function Group({ place, situation, articles }: GroupProps) {
  return (
    <section class={`HomePage-group ${audienceClasses(articles)}`}>
      <h3 class="HomePage-groupTitle" id={situation}>
        {place.words.situations[situation]}
      </h3>
      <ul class="ArticleLinks">
        {articles.map((article) => (
          <li class={audienceClasses([article])} key={article.slug}>
            <a class="ArticleLinks-link" href={place.toArticle(article.slug) ?? ''}>
              {article.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function audienceClasses(articles: readonly Article[]): string {
  const some = audiences.filter((audience) => articles.some((one) => one.audience.includes(audience)))
  return some.map((audience) => `for-${audience}`).join(' ')
}

function TrainerInvitation({ place }: { place: Place }) {
  const { home } = place.words
  return (
    <section class="HomePage-trainer">
      <h2 class="HomePage-firstTitle">{home.trainer}</h2>
      <p>{home.trainerText}</p>
      <p>
        <a class="Button" href={place.trainer}>
          {home.trainerMore}
        </a>
      </p>
    </section>
  )
}

function CheckInvitation({ place }: { place: Place }) {
  const href = place.toPage('check')
  if (!href) return null
  return (
    <p class="HomePage-check">
      {place.words.home.check} <a href={href}>{place.words.home.checkMore}</a>
    </p>
  )
}

function DeskInvitation({ place }: { place: Place }) {
  const href = place.toPage('desk')
  if (!href) return null
  return (
    <p class="HomePage-check">
      {place.words.home.desk} <a href={href}>{place.words.home.deskMore}</a>
    </p>
  )
}
