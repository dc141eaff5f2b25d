import type { PageOf } from '../../../lib/simulator/page.ts'
import { Assumption } from '../Assumption.tsx'
import { Do } from '../Do.tsx'
import { Form } from '../Form.tsx'
import { fullName, suggestion } from '../suggestion.ts'
import type { OnContext } from '../view.ts'

/** The number belongs to an account with a password. */
export function PasswordPage(view: OnContext & { page: PageOf<'password'> }) {
  const { words, context, page, pointed, act } = view
  const said = words.pages.password
  const filled = suggestion(view, 'enter')
  return (
    <>
      <h4 tabIndex={-1}>{said.title(fullName(page.name))}</h4>
      <p>{said.text}</p>
      <Form
        key={filled?.text}
        fields={[{ name: 'password', label: said.label }]}
        fill={filled && { label: words.fill(filled.text), values: { password: filled.text } }}
        send={said.enter}
        place="enter"
        pointed={pointed}
        onSend={({ password = '' }) => act({ context, kind: 'enter', password })}
      />
      <div class="TrainerRow">
        <Do place="forgot" pointed={pointed} isQuiet onDo={() => act({ context, kind: 'forgot' })}>
          {said.forgot}
        </Do>
        <Do place="not-me" pointed={pointed} isQuiet onDo={() => act({ context, kind: 'not-me' })}>
          {said.notMe}
        </Do>
      </div>
    </>
  )
}

/** The number belongs to an account without a password. */
export function KnownPage({ words, context, page, pointed, act }: OnContext & { page: PageOf<'known'> }) {
  const said = words.pages.known
  return (
    <>
      <h4 tabIndex={-1}>{said.title(fullName(page.name))}</h4>
      <p>{said.text}</p>
      <div class="TrainerColumn">
        <Do place="enter" pointed={pointed} isMain onDo={() => act({ context, kind: 'enter' })}>
          {said.enter(page.name.first)}
        </Do>
        <Do place="new-profile" pointed={pointed} onDo={() => act({ context, kind: 'new-profile' })}>
          {said.newProfile}
        </Do>
        <Do place="not-me" pointed={pointed} onDo={() => act({ context, kind: 'not-me' })}>
          {said.notMe}
        </Do>
      </div>
      <Assumption words={words} />
    </>
  )
}

/** «Забыли пароль?». */
export function NewPasswordPage(view: OnContext & { page: PageOf<'new-password'> }) {
  const { words, context, pointed, act } = view
  const said = words.pages.newPassword
  const filled = suggestion(view, 'new-password')
  return (
    <>
      <h4 tabIndex={-1}>{said.title}</h4>
      <Form
        fields={[{ name: 'password', label: said.label }]}
        fill={filled && { label: words.fill(filled.text), values: { password: filled.text } }}
        send={said.save}
        place="new-password"
        pointed={pointed}
        onSend={({ password = '' }) => act({ context, kind: 'new-password', password })}
      />
    </>
  )
}
