import { stepOf } from '../../../lib/simulator/guide.ts'
import type { PageOf } from '../../../lib/simulator/page.ts'
import { Assumption } from '../Assumption.tsx'
import { minutes } from '../amounts.ts'
import { Do } from '../Do.tsx'
import { Form } from '../Form.tsx'
import { spacedLogin, suggestion } from '../suggestion.ts'
import type { OnContext } from '../view.ts'

/** The code, its timer, and the ways out when it does not come. */
export function CodePage(view: OnContext & { page: PageOf<'code'> }) {
  const { words, context, page, pointed, act } = view
  const said = words.pages.code
  const { channel, codeLength, login } = page.proof
  const filled = suggestion(view, 'send-code')
  return (
    <>
      <h4 tabIndex={-1}>{said.title}</h4>
      <p>{said[channel](spacedLogin(login), codeLength)}</p>
      <Form
        key={`${page.proof.expiresAt} ${filled?.text}`}
        fields={[{ name: 'code', label: said.label, mode: 'numeric' }]}
        fill={filled && { label: words.fill(filled.text), values: { code: filled.text } }}
        send={said.send}
        place="send-code"
        pointed={pointed}
        onSend={({ code = '' }) => act({ context, kind: 'send-code', code })}
      >
        {!filled && <p class="TrainerQuiet">{said.none}</p>}
      </Form>
      <Timer {...view} />
      <div class="TrainerRow">
        <Do
          place="change-number"
          pointed={pointed}
          isQuiet
          onDo={() => act({ context, kind: 'change-number' })}
        >
          {said.change}
        </Do>
      </div>
      <Assumption words={words} />
    </>
  )
}

function Timer({
  words,
  language,
  scene,
  standing,
  context,
  page,
  pointed,
  act,
}: OnContext & { page: PageOf<'code'> }) {
  const said = words.pages.code
  const left = Math.ceil((page.proof.resendAt - standing.world.now) / 60_000)
  const step = stepOf(scene, standing.at)
  const asked = step && 'deed' in step && step.deed.kind === 'wait' ? step.deed.minutes : 1
  return (
    <div class="TrainerTimer">
      <p>
        {left > 0 ? said.timer(minutes(language, left)) : said.ready}{' '}
        <span class="TrainerQuiet">{said.time}</span>
      </p>
      <div class="TrainerRow">
        <Do place="wait" pointed={pointed} onDo={() => act({ kind: 'wait', minutes: asked })}>
          {said.wait(minutes(language, asked))}
        </Do>
        <Do place="resend" pointed={pointed} onDo={() => act({ context, kind: 'resend' })}>
          {said.resend}
        </Do>
      </div>
    </div>
  )
}
