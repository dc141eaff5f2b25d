import { useState } from 'preact/hooks'
import type { PageOf } from '../../../lib/simulator/page.ts'
import { Do } from '../Do.tsx'
import { NameForm } from '../NameForm.tsx'
import { fullName } from '../suggestion.ts'
import type { OnContext } from '../view.ts'

/** The child's data, the correction, the consent. */
export function ChildDataPage(view: OnContext & { page: PageOf<'child-data'> }) {
  const { words, context, page, pointed, act } = view
  const said = words.pages.childData
  const { name, grade, letter, school } = page.child
  const [isEdited, setEdited] = useState(false)
  const [consent, setConsent] = useState(false)
  return (
    <>
      <h4 tabIndex={-1}>{said.title}</h4>
      <p>
        <b>{fullName(name)}</b>
        <br />
        {school && grade && letter && said.where(words.className(grade, letter), school)}
      </p>
      {isEdited ? (
        <NameForm
          {...view}
          isAtOnce
          kind="correct"
          send={said.save}
          onName={(corrected) => {
            act({ context, kind: 'correct', name: corrected })
            setEdited(false)
          }}
        />
      ) : (
        <div class="TrainerRow">
          <Do place="correct" pointed={pointed} onDo={() => setEdited(true)}>
            {said.edit}
          </Do>
        </div>
      )}
      <label class="TrainerTick">
        <input
          type="checkbox"
          checked={consent}
          onChange={(event) => setConsent(event.currentTarget.checked)}
        />
        <span>{said.consent}</span>
      </label>
      <Do place="confirm" pointed={pointed} isMain onDo={() => act({ context, kind: 'confirm', consent })}>
        {said.confirm}
      </Do>
    </>
  )
}
