import { addresses } from '../../lib/simulator/address.ts'
import type { ContextId } from '../../lib/simulator/browser-context.ts'
import { filled } from '../../lib/simulator/filled.ts'
import { stepOf } from '../../lib/simulator/guide.ts'
import type { Scene } from '../../lib/simulator/scene.ts'
import { arrived } from '../../lib/simulator/world.ts'
import type { Standing } from './replay.ts'

/** A device on the screen: a browser context, or the messages. */
export type DeviceId = ContextId | 'post'

/** The name of a link's button in the messages. */
export const openPlace = (context: ContextId, address: string) => `open ${context} ${address}`

/** Where the next step is done: on which device, and at which place of it; nothing when the person has to choose. */
export function placeNow(
  scene: Scene,
  { at, world }: Standing,
): { device: DeviceId; place: string } | undefined {
  const step = stepOf(scene, at)
  if (!step || 'choices' in step) return undefined
  const deed = filled(step.deed, world)
  if (deed.kind === 'wait') {
    const waiting = scene.contexts.find((context) => world.contexts[context].page.kind === 'code')
    return waiting && { device: waiting, place: 'wait' }
  }
  if (!('context' in deed)) return { device: 'post', place: deed.kind }
  if (deed.kind !== 'open') return { device: deed.context, place: deed.kind }
  if (deed.address === addresses.profile) return { device: deed.context, place: 'profile' }
  if (deed.address === addresses.inviteParent) return { device: deed.context, place: 'invite-second' }
  const isSent = world.messages.some((one) => one.kind === 'chat' && one.link === deed.address)
  if (isSent) return { device: 'post', place: openPlace(deed.context, deed.address) }
  return { device: scene.contexts[0] ?? deed.context, place: 'scan' }
}

const isRinging = ({ world }: Standing) => arrived(world).some((one) => one.kind === 'call' && !one.end)

/** Whose page is looked at during a step: that of its deed, or the messages. */
export const deviceNow = (scene: Scene, standing: Standing): DeviceId | undefined =>
  isRinging(standing) ? 'post' : placeNow(scene, standing)?.device

/**
 * The device that comes to the front where there is room for one: that of the next step, or where something was done
 * last. Whoever plays freely looks there, and whoever has opened a page sees it before they go on.
 */
export function deviceInFront(
  scene: Scene,
  standing: Standing,
  mode: 'guided' | 'free',
): DeviceId | undefined {
  const wanted = deviceNow(scene, standing)
  const last = standing.happened.at(-1)
  const used = last && 'context' in last ? last.context : undefined
  const isUsedFirst = (mode === 'free' || last?.kind === 'open') && !isRinging(standing)
  return isUsedFirst ? (used ?? wanted) : (wanted ?? used)
}
