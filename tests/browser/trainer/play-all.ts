import axe from 'axe-core'
import { expect } from 'vitest'
import type { Scene } from '../../../lib/simulator/scene.ts'
import type { Tab } from '../../support/tab.ts'
import { keyboardPlayer, type Sight } from './keyboard-player.ts'

/** Brings axe into the page of a tab, and gives what asks it: what is wrong on the page now, with everything unfolded. */
export async function bringAxe(tab: Tab): Promise<() => Promise<string[]>> {
  await tab.door.run(`async () => { ${axe.source} }`, false)
  return () => tab.evaluate(violations)
}

// Runs in the page, with everything unfolded.
async function violations(): Promise<string[]> {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
  for (const one of folded) one.open = true
  const { run } = (window as unknown as { axe: typeof axe }).axe
  const found = await run({ resultTypes: ['violations'] })
  for (const one of folded) one.open = false
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
}

/** Plays every way of a scene by keyboard, from the trainer at this address; what is seen at each step is told once. */
export async function playAll(
  tab: Tab,
  address: string,
  scene: Scene,
  tell: (sight: Sight) => Promise<void>,
) {
  const { play } = keyboardPlayer(tab)
  const seen = new Set<string>()
  const hasCome = async (sight: Sight) => {
    const isNew = !seen.has(sight.step)
    seen.add(sight.step)
    if (isNew) await tell(sight)
    return isNew
  }
  await tab.go(`${address}#scene=${scene.id}`)
  await play(scene, hasCome)
  for (const step of scene.steps)
    for (const { to } of 'choices' in step ? step.choices : []) {
      if (seen.has(to)) continue
      await tab.go(`${address}#scene=${scene.id}&step=${step.id}`)
      seen.delete(step.id)
      await play(scene, hasCome, { step: step.id, choice: to })
    }
  const ids = [...scene.steps.map(({ id }) => id), 'end']
  expect([...seen].sort(), `Which step of ${scene.id} is never seen?`).toEqual(ids.sort())
}
