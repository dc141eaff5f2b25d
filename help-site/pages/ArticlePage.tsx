import type { Article } from '../../lib/help/article.ts'
import { nextSteps } from '../../lib/help/next-steps.ts'
import type { ArticleText } from '../build/article-text.ts'
import { partsByLanguage } from '../build/parts-by-language.ts'
import { structuredData } from '../build/structured-data.ts'
import type { Place } from '../place.ts'
import { ArticleLinks } from './ArticleLinks.tsx'
import { ArticleTools } from './ArticleTools.tsx'
import { WhetherHelped } from './WhetherHelped.tsx'

type ArticlePageProps = { place: Place; article: Article; text: ArticleText }

/** One answer: the answer itself, how to do it, how we know, and where to go from here. */
export function ArticlePage({ place, article, text }: ArticlePageProps) {
  const words = place.words.article
  return (
    <>
      <article class="ArticlePage">
        <h1 class="ArticlePage-title">{article.title}</h1>
        <p class="ArticlePage-answer">
          <Answer article={article} />
        </p>
        <div class="ArticlePage-text" dangerouslySetInnerHTML={{ __html: text.html }} />
        {article.max && <p class="ArticlePage-max">{words.max}</p>}
        <Trust place={place} article={article} />
      </article>
      <ArticleTools place={place} />
      <WhetherHelped place={place} next={nextSteps(article)} />
      <nav class="ArticlePage-related" aria-labelledby="related">
        <h2 class="ArticlePage-subtitle" id="related">
          {words.related}
        </h2>
        <ArticleLinks place={place} slugs={article.related} />
      </nav>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: structuredData(article, text) }}
      />
    </>
  )
}

function Answer({ article: { answer, language } }: Pick<ArticlePageProps, 'article'>) {
  if (language === 'ru') return answer
  return partsByLanguage(answer).map((part, index) =>
    index % 2 ? (
      <span lang="ru" key={part}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}

function Trust({ place, article }: Omit<ArticlePageProps, 'text'>) {
  const words = place.words.article
  const isManual = article.sources.includes('manual')
  const date = dayIn(place.language, article.checked)
  const pages = article.sources.filter((source) => source !== 'manual')
  return (
    <footer class="ArticlePage-trust">
      <p>{isManual ? words.trust(date) : words.trustPages(date)}</p>
      {pages.length > 0 && (
        <details class="ArticlePage-sources">
          <summary>{words.sources}</summary>
          <ul>
            {isManual && <li class="ArticlePage-source">{words.manual}</li>}
            {pages.map(({ title, url }) => (
              <li class="ArticlePage-source" key={url}>
                <a href={url} rel="noopener noreferrer">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  )
}

function dayIn(language: Place['language'], day: string): string {
  const written = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  )
  return written.replace(/ г\.$/, ' года')
}
