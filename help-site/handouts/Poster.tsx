import type { SchoolCard } from '../../lib/desk/school-card.ts'
import type { HandoutsWords } from '../../lib/i18n/handouts-words.ts'
import { HelpCode } from './HelpCode.tsx'
import { SchoolLines } from './SchoolLines.tsx'

type PosterProps = { words: HandoutsWords; link: string | undefined; card: SchoolCard | undefined }

/** A poster for the wall: one sentence, three points, a large code. */
export function Poster({ words, link, card }: PosterProps) {
  const { poster } = words
  return (
    <section class="Paper Poster">
      <h2>{poster.title}</h2>
      <ul>
        {poster.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {link && <p class="Poster-help">{poster.help}</p>}
      <HelpCode words={words} link={link} />
      <SchoolLines card={card} />
      <p class="Paper-small">{words.unofficial}</p>
    </section>
  )
}
