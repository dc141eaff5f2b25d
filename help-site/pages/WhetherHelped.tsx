import type { Slug } from '../../lib/help/slugs.ts'
import type { Place } from '../place.ts'
import { ArticleLinks } from './ArticleLinks.tsx'

/** Asks whether the answer helped, and leads on either way; nobody is told what was pressed. */
export function WhetherHelped({ place, next }: { place: Place; next: readonly Slug[] }) {
  const { article: words } = place.words
  return (
    <section class="WhetherHelped" aria-labelledby="helped">
      <h2 class="WhetherHelped-title" id="helped">
        {words.helped}
      </h2>
      <details class="WhetherHelped-answer">
        <summary class="Button">{words.yes}</summary>
        <div class="WhetherHelped-way">
          <p>{words.yesText}</p>
          <ArticleLinks place={place} slugs={next} />
        </div>
      </details>
      <details class="WhetherHelped-answer">
        <summary class="Button">{words.no}</summary>
        <div class="WhetherHelped-way">
          <p>{words.noText}</p>
          <ul class="ArticleLinks">
            <Way href={place.search} text={words.noSearch} />
            <Way href={place.toPage('check')} text={words.noCheck} />
            <Way href={place.toPage('trainer')} text={words.noTrainer} />
            <Way href={place.toPage('desk')} text={words.noDesk} />
          </ul>
          <p>{words.noAsk}</p>
        </div>
      </details>
    </section>
  )
}

function Way({ href, text }: { href: string | undefined; text: string }) {
  if (!href) return null
  return (
    <li>
      <a class="ArticleLinks-link" href={href}>
        {text}
      </a>
    </li>
  )
}
