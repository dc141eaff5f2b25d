import type { HandoutsWords } from '../../lib/i18n/handouts-words.ts'
import { HelpCode } from './HelpCode.tsx'

const perSheet = 8

type CardSheetsProps = {
  words: HandoutsWords
  kind: 'parents' | 'pupils'
  count: number
  link: string | undefined
  school: string | undefined
}

/** A set of equal cards to cut out, eight on a sheet. */
export function CardSheets({ words, kind, count, link, school }: CardSheetsProps) {
  const sheets = Array.from({ length: Math.ceil(count / perSheet) }, (_, at) =>
    Math.min(perSheet, count - at * perSheet),
  )
  const said = words[kind]
  return (
    <>
      {sheets.map((cards, at) => (
        <section class="Paper CardSheet" key={at} aria-hidden={at > 0}>
          {Array.from({ length: cards }, (_, index) => (
            <div class="PaperCard" key={index} aria-hidden={index > 0}>
              <h2>{said.title}</h2>
              <ol>
                {said.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <HelpCode words={words} link={link} />
              <p class="PaperCard-foot">
                <b>{said.scam}</b> {school ?? words.unofficial}
              </p>
            </div>
          ))}
        </section>
      ))}
    </>
  )
}
