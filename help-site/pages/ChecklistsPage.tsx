import { checklists } from '../../lib/desk/checklists.ts'
import { checklistsEn } from '../../lib/desk/checklists-en.ts'
import { checklistsRu } from '../../lib/desk/checklists-ru.ts'
import { typesetAll } from '../../lib/i18n/typeset.ts'
import type { Place } from '../place.ts'

const lists = { ru: typesetAll(checklistsRu), en: checklistsEn }

/** Every list to tick off, on one page, each with an address of its own; no script is needed. */
export function ChecklistsPage({ place }: { place: Place }) {
  const { title, lead, parts } = place.words.checklistsPage
  const said = lists[place.language]
  return (
    <div class="ChecklistsPage">
      <h1 class="ArticlePage-title">{title}</h1>
      {place.sheet && <link rel="stylesheet" href={place.sheet} />}
      <p class="ChecklistsPage-lead">{lead}</p>
      <nav class="ChecklistsPage-parts" aria-label={parts}>
        <ul class="ArticleLinks">
          {checklists.map((id) => (
            <li key={id}>
              <a class="ArticleLinks-link" href={`#${id}`}>
                {said[id].title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {checklists.map((id) => (
        <section class="Checklist" key={id}>
          <h2 class="ArticlePage-subtitle" id={id}>
            {said[id].title}
          </h2>
          <p>{said[id].lead}</p>
          <ul class="Checklist-points">
            {said[id].points.map((point) => (
              <li key={point}>
                <label class="Checklist-point">
                  <input type="checkbox" />
                  <span>{point}</span>
                </label>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
