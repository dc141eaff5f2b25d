import { useState } from 'preact/hooks'
import { addresses } from '../../../lib/simulator/address.ts'
import type { PageOf } from '../../../lib/simulator/page.ts'
import { Do } from '../Do.tsx'
import { PracticeQr } from '../PracticeQr.tsx'
import { fullName } from '../suggestion.ts'
import type { OnContext } from '../view.ts'

/** A pupil's profile: the parents, and the invite. */
export function StudentPage({
  words,
  scene,
  context,
  page,
  pointed,
  act,
}: OnContext & { page: PageOf<'student-profile'> }) {
  const said = words.pages.student
  const [isQr, setQr] = useState(false)
  const { invite } = page
  const link = invite === undefined ? undefined : addresses.parentInvite(invite)
  const phone = scene.contexts.includes('parent-phone') && 'parent-phone'
  return (
    <>
      <h4 tabIndex={-1}>{said.title(fullName(page.name))}</h4>
      <h5>{said.parents}</h5>
      <ul class="TrainerPeople">
        {page.parents.map(({ id, name }) => (
          <li key={id}>{fullName(name)}</li>
        ))}
        {page.parents.length === 0 && <li>{said.none}</li>}
      </ul>
      {link === undefined ? (
        <Do
          place="invite-parent"
          pointed={pointed}
          isMain
          onDo={() => act({ context, kind: 'invite-parent' })}
        >
          {said.invite}
        </Do>
      ) : (
        <div class="TrainerInvite">
          <p>{said.link}</p>
          <p class="TrainerLinkText">{link}</p>
          {isQr && <PracticeQr words={words} link={link} />}
          <div class="TrainerRow">
            <Do place="copy" pointed={pointed} onDo={() => act({ context, kind: 'copy' })}>
              {said.copy}
            </Do>
            <Do place="share" pointed={pointed} onDo={() => act({ context, kind: 'share' })}>
              {said.share}
            </Do>
            {phone && (
              <Do
                place="scan"
                pointed={pointed}
                isMain={isQr}
                onDo={() => (isQr ? act({ context: phone, kind: 'open', address: link }) : setQr(true))}
              >
                {isQr ? said.scan : said.qr}
              </Do>
            )}
          </div>
        </div>
      )}
      <div class="TrainerRow">
        {link !== undefined && (
          <Do place="revoke" pointed={pointed} isQuiet onDo={() => act({ context, kind: 'revoke' })}>
            {said.revoke}
          </Do>
        )}
        <Do place="sign-out" pointed={pointed} isQuiet onDo={() => act({ context, kind: 'sign-out' })}>
          {said.signOut}
        </Do>
      </div>
    </>
  )
}

/** The profile of a parent, of a teacher, or of both in one. */
export function AdultPage({
  words,
  context,
  page,
  pointed,
  act,
}: OnContext & { page: PageOf<'adult-profile'> }) {
  const said = words.pages.adult
  const { where } = words.pages.childData
  return (
    <>
      <h4 tabIndex={-1}>{said.title(fullName(page.name))}</h4>
      {page.roles.includes('teacher') && page.roles.includes('parent') && <p>{said.both}</p>}
      <h5>{said.children}</h5>
      <ul class="TrainerPeople">
        {page.children.map((child) => (
          <li key={child.id}>
            {fullName(child.name)}
            {child.school &&
              child.grade &&
              child.letter &&
              `, ${where(words.className(child.grade, child.letter), child.school)}`}
          </li>
        ))}
        {page.children.length === 0 && <li>{said.none}</li>}
      </ul>
      <div class="TrainerRow">
        {page.children.length > 0 && (
          <Do
            place="invite-second"
            pointed={pointed}
            isQuiet
            onDo={() => act({ context, kind: 'open', address: addresses.inviteParent })}
          >
            {said.invite}
          </Do>
        )}
        <Do place="sign-out" pointed={pointed} isQuiet onDo={() => act({ context, kind: 'sign-out' })}>
          {said.signOut}
        </Do>
      </div>
    </>
  )
}
