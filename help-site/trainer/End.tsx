import { useLayoutEffect, useRef } from 'preact/hooks'
import { scenes } from '../../lib/simulator/scenes.ts'
import type { View } from './view.ts'

type EndProps = View & { onBegin: (scene: View['scene']['id'], step?: string) => void }

/** The end of a scene: what has come of it, what to do for real, a plan to print, and the ways not tried yet. */
export function End({ words, scene, standing, onBegin }: EndProps) {
  const said = words.end
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  const chosen = standing.happened.flatMap((one) => (one.kind === 'choose' ? [one.to] : []))
  const choices = scene.steps.flatMap((step) => ('choices' in step ? step.choices : []))
  const others = choices.filter(({ to }) => !chosen.includes(to))
  const plan = planOf(
    words,
    scene,
    choices.filter(({ to }) => chosen.includes(to)).map(({ say }) => say),
  )
  const next = scenes[scenes.findIndex(({ id }) => id === scene.id) + 1]
  return (
    <section class="TrainerGuide TrainerEnd" aria-labelledby="trainer-end">
      <h3 id="trainer-end" tabIndex={-1} ref={heading}>
        {said.heading}
      </h3>
      {plan[0] !== words.ends[scene.end] && <p>{words.ends[scene.end]}</p>}
      <div class="TrainerPlan">
        <h4>{said.planTitle}</h4>
        <ol>
          {plan.map((line) => (
            <li key={line}>
              <label>
                <input type="checkbox" /> <span>{line}</span>
              </label>
            </li>
          ))}
        </ol>
        <p class="TrainerQuiet">{said.checked}</p>
      </div>
      <div class="TrainerRow">
        <button class="Button Button-primary" type="button" onClick={() => print()}>
          {said.print}
        </button>
        <button class="Button" type="button" onClick={() => onBegin(scene.id)}>
          {said.again}
        </button>
        {next && (
          <button class="Button" type="button" onClick={() => onBegin(next.id)}>
            {said.next(words.scenes[next.id].title)}
          </button>
        )}
      </div>
      {others.length > 0 && (
        <>
          <h4>{said.others}</h4>
          <div class="TrainerRow">
            {others.map(({ say, to }) => (
              <button class="Button" type="button" key={to} onClick={() => onBegin(scene.id, to)}>
                {words.choices[say]}
              </button>
            ))}
          </div>
        </>
      )}
    </section>
  )
}

/** What to do for real: the usual way, with what the person has chosen here in its place. */
function planOf(
  { plan, ends }: View['words'],
  { group, end }: View['scene'],
  chosen: readonly string[],
): readonly string[] {
  if (group === 'student') return plan.student
  if (group === 'code') return plan.code
  const answer = (to: Record<string, string>) => chosen.flatMap((say) => to[say] ?? []).at(-1)
  const answers = [undefined, answer(plan.way), undefined, undefined, answer(plan.password)]
  const lines = plan.parent.map((line, at) => answers[at] ?? line)
  return end === 'done' || end === 'way' ? lines : [ends[end]]
}
