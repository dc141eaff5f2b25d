import { refusals } from '../../../lib/registration/refusals.ts'
import { addresses } from '../../../lib/simulator/address.ts'
import type { PageOf } from '../../../lib/simulator/page.ts'
import { Assumption } from '../Assumption.tsx'
import { Do } from '../Do.tsx'
import { fullName } from '../suggestion.ts'
import type { OnContext } from '../view.ts'

/** The invite of a class. */
export function ClassInvitePage({
  words,
  context,
  page,
  pointed,
  act,
}: OnContext & { page: PageOf<'class-invite'> }) {
  const { title, text, signIn } = words.pages.classInvite
  return (
    <>
      <h4 tabIndex={-1}>{title}</h4>
      <p>{text(words.className(page.grade, page.letter), page.school)}</p>
      <Do place="sign-in" pointed={pointed} isMain onDo={() => act({ context, kind: 'sign-in' })}>
        {signIn}
      </Do>
    </>
  )
}

/** The invite of a parent. */
export function InvitePage({
  words,
  context,
  page,
  pointed,
  act,
}: OnContext & { page: PageOf<'parent-invite'> }) {
  const { title, text, join, linked } = words.pages.invite
  return (
    <>
      <h4 tabIndex={-1}>{title}</h4>
      <p>{text(fullName(page.child.name))}</p>
      {page.linked && <p>{linked}</p>}
      <Do place="join" pointed={pointed} isMain onDo={() => act({ context, kind: 'join' })}>
        {join}
      </Do>
    </>
  )
}

/** The child is confirmed. */
export function ConfirmedPage({
  words,
  context,
  page,
  pointed,
  act,
}: OnContext & { page: PageOf<'confirmed'> }) {
  const { title, text, profile } = words.pages.confirmed
  return (
    <>
      <h4 tabIndex={-1}>{title}</h4>
      <p>{text(fullName(page.child.name))}</p>
      <div class="TrainerRow">
        <Do
          place="profile"
          pointed={pointed}
          isMain
          onDo={() => act({ context, kind: 'open', address: addresses.profile })}
        >
          {profile}
        </Do>
        <Do place="sign-out" pointed={pointed} onDo={() => act({ context, kind: 'sign-out' })}>
          {words.pages.adult.signOut}
        </Do>
      </div>
    </>
  )
}

/** An invite that was refused, and why. */
export function RefusedPage({
  words,
  standing,
  context,
  page,
  pointed,
  act,
}: OnContext & { page: PageOf<'refused'> }) {
  const { title, notStudent, signOut } = words.pages.refused
  const isConflict = page.refusal === 'own-parent' || page.refusal === 'student-signed-in'
  return (
    <>
      <h4 tabIndex={-1}>{page.refusal === 'not-a-student' ? notStudent : title}</h4>
      <p class="TrainerProblem">{words.refusals[page.refusal]}</p>
      {isConflict && standing.world.contexts[context].signedIn && (
        <Do place="sign-out" pointed={pointed} onDo={() => act({ context, kind: 'sign-out' })}>
          {signOut}
        </Do>
      )}
      {refusals[page.refusal].source === 'assumption' && <Assumption words={words} />}
    </>
  )
}
