import { type Arrived, arrived } from '../../lib/simulator/world.ts'
import { Do } from './Do.tsx'
import { openPlace } from './place-now.ts'
import { spacedLogin } from './suggestion.ts'
import type { View } from './view.ts'

/** What has come outside the browser: the family chat, SMS, e-mail, a call. */
export function Post({ isWanted, ...view }: View & { isWanted: boolean }) {
  const { words, standing } = view
  const come = [...arrived(standing.world)].reverse()
  return (
    <section class="TrainerDevice" aria-labelledby="device-post" data-device="post" data-wanted={isWanted}>
      <header class="TrainerDevice-head">
        <h3 id="device-post">{words.post.name}</h3>
        <span class="TrainerMark">{words.mark}</span>
      </header>
      {come.length === 0 && <p class="TrainerQuiet">{words.post.empty}</p>}
      <ol class="TrainerPost" aria-live="polite">
        {come.map((one) => (
          <li key={`${one.kind} ${one.at} ${'link' in one ? one.link : one.to}`}>
            {one.kind === 'chat' ? (
              <Chat {...view} message={one} />
            ) : one.kind === 'call' ? (
              <Call {...view} message={one} />
            ) : (
              <>
                <b>{words.post[one.kind](spacedLogin(one.to))}</b>
                <p class="TrainerCode">{words.post.code(one.code)}</p>
              </>
            )}
          </li>
        ))}
      </ol>
      {standing.world.clipboard && <p class="TrainerQuiet">{words.post.copied}</p>}
    </section>
  )
}

type Message<K extends Arrived['kind']> = View & { message: Extract<Arrived, { kind: K }> }

function Chat({ words, scene, pointed, act, message: { from, link } }: Message<'chat'>) {
  const said = words.post
  return (
    <>
      <b>{said[from]}</b>
      <p>{from === 'child' ? said.childSays : said.schoolSays}</p>
      <p class="TrainerLinkText">{link}</p>
      <div class="TrainerRow">
        {scene.contexts.map((context) => (
          <Do
            key={context}
            place={openPlace(context, link)}
            pointed={pointed}
            onDo={() => act({ context, kind: 'open', address: link })}
          >
            {words.contexts[context].open}
          </Do>
        ))}
      </div>
    </>
  )
}

function Call({ words, pointed, act, message: { from, end } }: Message<'call'>) {
  const said = words.post
  if (end)
    return (
      <>
        <b>{end === 'answered' ? said.answered : said.missed}</b>
        <p class="TrainerCode">{spacedLogin(from)}</p>
        <p>{said.lastDigits}</p>
      </>
    )
  return (
    <div class="TrainerCall" role="alert">
      <b>{said.ringing}</b>
      <p class="TrainerCode">{spacedLogin(from)}</p>
      <div class="TrainerRow">
        <Do place="decline-call" pointed={pointed} isMain onDo={() => act({ kind: 'decline-call' })}>
          {said.decline}
        </Do>
        <Do place="answer-call" pointed={pointed} onDo={() => act({ kind: 'answer-call' })}>
          {said.answer}
        </Do>
      </div>
    </div>
  )
}
