import type { PageOf } from '../../../lib/simulator/page.ts'
import { Form } from '../Form.tsx'
import { suggestion } from '../suggestion.ts'
import type { OnContext } from '../view.ts'

/** The number, or the address where one may be given. */
export function LoginPage(view: OnContext & { page: PageOf<'login'> }) {
  const { words, context, page, pointed, act } = view
  const { title, titleOrEmail, changing, label, labelOrEmail, send, why } = words.pages.login
  const takesEmail = page.purpose.kind !== 'parent'
  const filled = suggestion(view, 'send-login')
  return (
    <>
      <h4 tabIndex={-1}>{page.changing ? changing : takesEmail ? titleOrEmail : title}</h4>
      <Form
        key={filled?.text}
        fields={[
          { name: 'login', label: takesEmail ? labelOrEmail : label, mode: takesEmail ? 'email' : 'tel' },
        ]}
        fill={filled && { label: words.fill(filled.text), values: { login: filled.text } }}
        send={send}
        place="send-login"
        pointed={pointed}
        onSend={({ login = '' }) => act({ context, kind: 'send-login', login })}
      />
      <p class="TrainerQuiet">{why}</p>
    </>
  )
}
