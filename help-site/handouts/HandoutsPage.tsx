import { useState } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import type { HandoutsWords } from '../../lib/i18n/handouts-words.ts'
import { publicRoot } from '../desk/public-root.ts'
import { useSchoolCard } from '../desk/use-school-card.ts'
import { CardSheets } from './CardSheets.tsx'
import { ParentSheet } from './ParentSheet.tsx'
import { Poster } from './Poster.tsx'

const kinds = ['sheet', 'parents', 'pupils', 'poster'] as const
type Kind = (typeof kinds)[number]

const most = 40
const classSet = 32

/** Chooses what to print and shows it as it will be on paper; printing prints the paper alone. */
export function HandoutsPage({ words }: { words: HandoutsWords }) {
  const [kind, setKind] = useState<Kind>('sheet')
  const [count, setCount] = useState(classSet)
  const { card, code } = useSchoolCard()
  const root = publicRoot()
  // A large code has room for the school's card; on a small one the address alone is read more surely.
  const large = root && (code ? `${root}#card=${code}` : root)
  const isSet = kind === 'parents' || kind === 'pupils'
  return (
    <div class="HandoutsPage Mostik">
      <div class="HandoutsPage-choice">
        <p>{words.lead}</p>
        {!root && <Notice tone="info">{words.noAddress}</Notice>}
        <fieldset class="HandoutsPage-kinds">
          <legend>{words.kind}</legend>
          {kinds.map((one) => (
            <label key={one}>
              <input type="radio" name="kind" checked={one === kind} onChange={() => setKind(one)} />
              <span>{words.kinds[one]}</span>
            </label>
          ))}
        </fieldset>
        {isSet && (
          <label class="HandoutsPage-count">
            <span>{words.count}</span>
            <input
              type="number"
              min={1}
              max={most}
              value={count}
              autocomplete="off"
              onChange={(event) => setCount(within(event.currentTarget.valueAsNumber))}
            />
          </label>
        )}
        <Button look="primary" onClick={() => print()}>
          {words.print}
        </Button>
      </div>
      <div class="HandoutsPage-paper">
        {kind === 'sheet' && <ParentSheet words={words} link={large} card={card} />}
        {kind === 'poster' && <Poster words={words} link={large} card={card} />}
        {isSet && <CardSheets words={words} kind={kind} count={count} link={root} school={card?.name} />}
      </div>
    </div>
  )
}

const within = (given: number) => (given >= 1 ? Math.min(most, Math.floor(given)) : classSet)
