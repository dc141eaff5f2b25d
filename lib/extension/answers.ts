import type { Remembered } from '../conflict/popup-state.ts'
import { ages } from '../conflict/presence.ts'
import { parseLink } from '../sites/link.ts'
import { learnShape, skeletonOf } from '../sites/shape.ts'
import { undoAnswer, undoForgotten } from './corrections.ts'
import { forgetHash, hashOfLink } from './link-hash.ts'
import { knowledge, links, shapes } from './memory.ts'
import { rulesInStep } from './rules-in-step.ts'
import { forgotten } from './session.ts'

/** Every word of the person that still holds at `now`, the newest first. */
export async function rememberedAnswers(now: number): Promise<Remembered[]> {
  const { answer } = await knowledge.read()
  const role: Remembered[] =
    answer && now - answer.at < ages.answer ? [{ kind: 'role', role: answer.role, at: answer.at }] : []
  const ofLinks = (await links.read()).links.flatMap(
    ({ hash, verdict, at, host = 'sferum.ru' }): Remembered[] =>
      verdict === 'made-here'
        ? []
        : [{ kind: 'link', isInvite: verdict === 'confirmed', host, at, id: hash }],
  )
  const ofShapes = (await shapes.read()).dismissed.map(
    (shape): Remembered => ({ kind: 'shape', host: shape.host, id: skeletonOf(shape) }),
  )
  return [...role, ...ofLinks, ...ofShapes]
}

/** Takes one of them back, with all that it changed, as far as that is still known; the rules follow before this resolves. */
export async function undoRemembered(answer: Remembered, now: number): Promise<void> {
  if (answer.kind === 'role') return undoAnswer(now)
  const link = await forgottenLink(answer.id)
  if (link) return undoForgotten(link, now)
  if (answer.kind === 'shape') {
    await shapes.change((before) => ({
      ...before,
      dismissed: before.dismissed.filter((shape) => skeletonOf(shape) !== answer.id),
    }))
  } else {
    const taught = (await links.read()).links.find((one) => one.hash === answer.id)?.taught
    await forgetHash(answer.id)
    await shapes.change((before) => ({
      ...before,
      learned: before.learned.filter((shape) => skeletonOf(shape) !== taught),
    }))
  }
  await rulesInStep(now)
}

/** The link of "this is not an invite", while this browser session still knows it: then nothing of it is lost. */
async function forgottenLink(id: string) {
  for (const { href } of await forgotten.read()) {
    const parsed = parseLink(href)
    if (!parsed.ok) continue
    const own = learnShape(parsed.link)
    if ((own.ok && skeletonOf(own.shape) === id) || (await hashOfLink(parsed.link)) === id) return parsed.link
  }
  return undefined
}
