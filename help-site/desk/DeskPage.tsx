import { useEffect, useState } from 'preact/hooks'
import { type CaseId, caseNamed } from '../../lib/desk/cases.ts'
import type { DeskWords } from '../../lib/i18n/desk-words.ts'
import type { IslandDoor } from '../island.ts'
import { CaseResult } from './CaseResult.tsx'
import { QuestionTree } from './QuestionTree.tsx'
import { SituationSearch } from './SituationSearch.tsx'
import type { Spoken } from './spoken.ts'
import { Unfolding } from './Unfolding.tsx'
import { useSchoolCard } from './use-school-card.ts'
import { useTrail } from './use-trail.ts'

export type BothWords = { shown: DeskWords; plain: DeskWords }

type DeskPageProps = { door: IslandDoor; words: BothWords; situations: Spoken }

/** The desk: a situation by words or by questions, and what to answer. */
export function DeskPage({ door, words, situations }: DeskPageProps) {
  const trail = useTrail()
  const [chosen, setChosen] = useChosen()
  const card = useSchoolCard()
  const [given] = useState(() => new URLSearchParams(location.hash.slice(1)).get('report') ?? '')
  const say = words.shown
  const restart = () => {
    trail.clear()
    setChosen(undefined)
  }
  return (
    <div class="DeskPage Mostik">
      {chosen ? (
        <CaseResult
          key={chosen}
          door={door}
          words={words}
          situations={situations}
          id={chosen}
          card={card}
          path={trail.steps}
          onBack={() => setChosen(undefined)}
          onRestart={restart}
        />
      ) : (
        <>
          <p class="DeskPage-lead">{say.lead}</p>
          <SituationSearch words={say} situations={situations} onChoose={setChosen} />
          <QuestionTree words={say} questions={situations.shown.questions} trail={trail} onCase={setChosen} />
          <Unfolding
            title={say.report}
            isOpen={given !== ''}
            load={async () => (await import('./ReportReader.tsx')).ReportReader}
            props={{ language: door.language, situations, given, onCase: setChosen }}
          />
          <Unfolding
            title={say.card.title}
            load={async () => (await import('./CardEditor.tsx')).CardEditor}
            props={{ words: say.card, door: card, say: door.say }}
          />
          <Unfolding
            title={say.tally.title}
            load={async () => (await import('./TallyView.tsx')).TallyView}
            props={{ words: say.tally, situations, say: door.say }}
          />
        </>
      )}
    </div>
  )
}

/** The situation that is shown, kept in the page's address (`#case=…`) so that a reload and a bookmark keep it. */
function useChosen(): [CaseId | undefined, (id: CaseId | undefined) => void] {
  const inAddress = () => caseNamed(new URLSearchParams(location.hash.slice(1)).get('case') ?? '')
  const [chosen, setChosen] = useState(inAddress)
  useEffect(() => {
    const read = () => setChosen(inAddress())
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  const choose = (id: CaseId | undefined) => {
    const { pathname, search } = location
    history.replaceState(history.state, '', pathname + search + (id ? `#case=${id}` : ''))
    setChosen(id)
  }
  return [chosen, choose]
}
