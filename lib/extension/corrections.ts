import { type AnsweredRole, withAnswer, withoutAnswer } from '../conflict/presence.ts'
import { stops } from '../sites/address-rule.ts'
import type { Link } from '../sites/link.ts'
import { addShape, learnShape, type Shape, skeletonOf } from '../sites/shape.ts'
import { rulesOfShapes } from '../sites/shape-rules.ts'
import { learnShapeOf } from './learn.ts'
import { forgetLink, recallLink, rememberLink } from './link-hash.ts'
import { knowledge, shapes } from './memory.ts'
import { rulesInStep } from './rules-in-step.ts'
import { forgotten, madeHere } from './session.ts'

/** Remembers the person's word on who is signed in here; the rules follow before this resolves. */
export async function answerRole(role: AnsweredRole, now: number): Promise<void> {
  await knowledge.change((before) => withAnswer(before, role, now))
  await rulesInStep(now)
}

/** Takes that word back. */
export async function undoAnswer(now: number): Promise<void> {
  await knowledge.change(withoutAnswer)
  await rulesInStep(now)
}

/** The person says that this link is an invite for a parent: it is remembered, and its shape learned. */
export async function confirmInvite(link: Link, now: number): Promise<void> {
  const own = learnShape(link)
  const skeleton = own.ok ? skeletonOf(own.shape) : undefined
  const isNew = !(await shapes.read()).learned.some((shape) => skeletonOf(shape) === skeleton)
  await learnShapeOf(link, now)
  await rememberLink(link, 'confirmed', now, isNew ? skeleton : undefined)
  await rulesInStep(now)
}

const mostForgotten = 10
const mostDismissed = 20

/**
 * The person says of a guarded link that it is no invite for a parent: the shapes that held it are forgotten and the
 * link passes from now on. `undoForgotten` brings all of it back.
 */
export async function forgetInvite(link: Link, now: number): Promise<void> {
  const known = await shapes.read()
  const holding = known.learned.filter((shape) => stops(rulesOfShapes([shape]), link.href))
  const wasMadeHere = (await recallLink(link)) === 'made-here'
  await noteForgotten({ href: link.href, host: link.host, at: now, wasMadeHere, shapes: holding })
  await rememberLink(link, 'dismissed', now)
  await madeHere.change((own) => own.filter((href) => href !== link.href))
  await shapes.change((before) => ({
    ...before,
    learned: before.learned.filter((shape) => !isIn(holding, shape)),
  }))
  await rulesInStep(now)
}

/** The person answers "no" to "is this an invite for a parent?": links of this shape are not asked about again. */
export async function dismissShape(link: Link, now: number): Promise<void> {
  await noteForgotten({ href: link.href, host: link.host, at: now, wasMadeHere: false, shapes: [] })
  const own = learnShape(link)
  if (own.ok)
    await shapes.change((before) => ({
      ...before,
      dismissed: addShape(before.dismissed, own.shape).slice(-mostDismissed),
    }))
  else await rememberLink(link, 'dismissed', now)
}

async function noteForgotten(entry: Awaited<ReturnType<typeof forgotten.read>>[number]): Promise<void> {
  await forgotten.change((all) => [entry, ...all].slice(0, mostForgotten))
}

/** Brings back what "this is not an invite" of that moment took away. */
export async function undoForgotten(link: Link, now: number): Promise<void> {
  const entry = (await forgotten.read()).find((one) => one.href === link.href)
  if (!entry) return
  await forgotten.change((all) => all.filter((one) => one.href !== link.href))
  await forgetLink(link)
  if (entry.wasMadeHere) {
    await rememberLink(link, 'made-here', now)
    await madeHere.change((own) => [link.href, ...own])
  }
  const own = learnShape(link)
  await shapes.change((before) => ({
    ...before,
    learned: entry.shapes.reduce<Shape[]>(addShape, before.learned),
    dismissed: own.ok
      ? before.dismissed.filter((shape) => skeletonOf(shape) !== skeletonOf(own.shape))
      : before.dismissed,
  }))
  await rulesInStep(now)
}

function isIn(some: readonly Shape[], shape: Shape): boolean {
  return some.some((other) => skeletonOf(other) === skeletonOf(shape))
}
