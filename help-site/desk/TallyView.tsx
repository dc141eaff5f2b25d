import { useState } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import { csvOf, rowsOf, type Term } from '../../lib/desk/tally.ts'
import type { DeskWords } from '../../lib/i18n/desk-words.ts'
import { saveFile } from '../save-file.ts'
import { forgetTally, keptTally } from './kept-tally.ts'
import type { Spoken } from './spoken.ts'

type TallyViewProps = { words: DeskWords['tally']; situations: Spoken; say(text: string): void }

/** What was asked this term and before: for the next parents' meeting. */
export function TallyView({ words, situations, say }: TallyViewProps) {
  const [rows, setRows] = useState(() => rowsOf(keptTally()))
  const { term: termText, situation, count: times } = words.columns
  const nameOf = ({ half, year }: Term) => words.term[half](year)
  const download = () => {
    const lines = rows.map(({ term, id, count }) => [nameOf(term), situations.plain.cases[id].title, count])
    saveFile(
      new File([csvOf([[termText, situation, times], ...lines])], 'mostik-desk.csv', {
        type: 'text/csv;charset=utf-8',
      }),
    )
  }
  const forget = () => {
    forgetTally()
    setRows([])
    say(words.forgotten)
  }
  return (
    <div class="CardEditor">
      <p>{words.text}</p>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <table class="TallyView">
            <thead>
              <tr>
                <th>{termText}</th>
                <th>{situation}</th>
                <th>{times}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ term, id, count }) => (
                <tr key={`${nameOf(term)}${id}`}>
                  <td>{nameOf(term)}</td>
                  <td>{situations.shown.cases[id].title}</td>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div class="DeskPage-buttons">
            <Button onClick={download}>{words.download}</Button>
            <Button look="quiet" onClick={forget}>
              {words.forget}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
