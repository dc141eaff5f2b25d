import type { SchoolCard } from '../../lib/desk/school-card.ts'
import type { HandoutsWords } from '../../lib/i18n/handouts-words.ts'
import { HelpCode } from './HelpCode.tsx'
import { SchoolLines } from './SchoolLines.tsx'

type ParentSheetProps = { words: HandoutsWords; link: string | undefined; card: SchoolCard | undefined }

/** One sheet of A4 for a parent: every step, the error and the way to help. */
export function ParentSheet({ words, link, card }: ParentSheetProps) {
  const { sheet } = words
  return (
    <section class="Paper ParentSheet">
      <h2>{sheet.title}</h2>
      <p class="ParentSheet-first">{sheet.first}</p>
      <ol>
        {sheet.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="ParentSheet-error">
        <h3>{sheet.errorTitle}</h3>
        <p>{sheet.error}</p>
      </div>
      <p>
        <b>{sheet.scam}</b>
      </p>
      <div class="ParentSheet-foot">
        <HelpCode words={words} link={link} />
        <div>
          <SchoolLines card={card} />
          <p class="Paper-small">{words.unofficial}</p>
        </div>
      </div>
    </section>
  )
}
