import { useState } from 'preact/hooks'
import { stepOf } from '../../../lib/simulator/guide.ts'
import type { PageOf } from '../../../lib/simulator/page.ts'
import { Do } from '../Do.tsx'
import { NameForm } from '../NameForm.tsx'
import { fullName } from '../suggestion.ts'
import type { OnContext } from '../view.ts'

/** The child's data, the correction, the consent. */
export function ChildDataPage(view: OnContext & { page: PageOf<'child-data'> }) {
  const { words, scene, standing, context, page, pointed, act } = view
  const said = words.pages.childData
  const { name, grade, letter, school } = page.child
  // Open until something has happened: the form goes with the answer.
  const [openedAt, setOpenedAt] = useState<number>()
  const isEdited = openedAt === standing.happened.length
  const [consent, setConsent] = useState(false)
  const step = stepOf(scene, standing.at)
  const isTickFirst = !consent && step && 'deed' in step && step.deed.kind === 'confirm' && step.deed.consent
  const isTickPointed = pointed === 'confirm' && isTickFirst === true
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
          onName={(corrected) => act({ context, kind: 'correct', name: corrected })}
        />
      ) : (
        <div class="TrainerRow">
          <Do place="correct" pointed={pointed} onDo={() => setOpenedAt(standing.happened.length)}>
            {said.edit}
          </Do>
        </div>
      )}
      <label class="TrainerTick">
        <input
          type="checkbox"
          checked={consent}
          data-pointed={isTickPointed}
          onChange={(event) => setConsent(event.currentTarget.checked)}
        />
        <span>{said.consent}</span>
      </label>
      <Do
        place="confirm"
        pointed={isTickPointed ? undefined : pointed}
        isMain
        onDo={() => act({ context, kind: 'confirm', consent })}
      >
        {said.confirm}
      </Do>
    </>
  )
}
