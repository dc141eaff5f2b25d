import { useLayoutEffect, useRef } from 'preact/hooks'
import { happeningAt, isOnTheWay, stepOf, wayTo } from '../../lib/simulator/guide.ts'
import { deviceNow } from './place-now.ts'
import type { View } from './view.ts'

type GuideProps = View & {
  choose: (to: string) => void
  onBack: () => void
}

/** One instruction at a time: what to do, why, and where; or what to choose. */
export function Guide({ words, scene, standing, act, choose, onBack }: GuideProps) {
  const said = words.guide
  const step = stepOf(scene, standing.at)
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(standing.at)
  useLayoutEffect(() => {
    // The next instruction is read out; the first one is not forced upon whoever has just come.
    if (first.current !== standing.at) heading.current?.focus({ preventScroll: true })
    first.current = ''
  }, [standing.at])
  if (!step) return null
  const text = words.says[step.say]
  const device = deviceNow(scene, standing)
  const where = device && (device === 'post' ? words.post.name : words.contexts[device].name)
  const done = wayTo(scene, step.id)?.length ?? 0
  const all = Math.max(done + 1, wayTo(scene, 'end')?.length ?? 0)
  return (
    <section class="TrainerGuide" aria-labelledby="guide-step">
      <p class="TrainerQuiet">{said.step(done + 1, all)}</p>
      <progress max={all} value={done} aria-label={said.step(done + 1, all)} />
      <h3 id="guide-step" tabIndex={-1} ref={heading}>
        {text.do}
      </h3>
      <p>{text.why}</p>
      {'choices' in step ? (
        <fieldset class="TrainerRow" aria-label={said.choose}>
          {step.choices.map(({ say, to }) => (
            <button class="Button" type="button" key={to} data-choice={to} onClick={() => choose(to)}>
              {words.choices[say]}
            </button>
          ))}
        </fieldset>
      ) : isOnTheWay(step, standing.world) ? (
        <div class="TrainerRow">
          {where && <span class="TrainerGuide-where">{said.look(where)}</span>}
          <button class="Button" type="button" data-show="" onClick={showPlace}>
            {said.show}
          </button>
          <button
            class="TrainerLink"
            type="button"
            data-do-for-me=""
            onClick={() => {
              const happening = happeningAt(step, '', standing.world)
              if (happening.kind !== 'choose') act(happening)
            }}
          >
            {said.forMe}
          </button>
        </div>
      ) : (
        <div class="TrainerRow">
          <span>{said.strayed}</span>
          <button class="Button" type="button" onClick={onBack}>
            {said.back}
          </button>
        </div>
      )}
    </section>
  )
}

/** Brings the next place to the eyes and under the keyboard. */
export function showPlace(): void {
  const behind = document.querySelector<HTMLElement>('.TrainerTab[data-wanted=true][aria-pressed=false]')
  if (behind) {
    behind.click()
    requestAnimationFrame(showPlace)
    return
  }
  const place = document.querySelector<HTMLElement>('[data-pointed=true]')
  const field = place?.closest('form')?.querySelector<HTMLElement>('input')
  const goal = field ?? place
  goal?.scrollIntoView({ block: field ? 'start' : 'center' })
  goal?.focus({ preventScroll: true })
}
