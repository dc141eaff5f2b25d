import { act } from './act.ts'
import type { Deed } from './deed.ts'
import type { ApiAnswer, ApiRequest } from './request.ts'
import type { World } from './world.ts'

/** Does a deed with whoever answers requests. */
export async function perform(
  world: World,
  deed: Deed,
  send: (request: ApiRequest) => Promise<ApiAnswer>,
): Promise<World> {
  const acting = act(world, deed)
  let turn = acting.next()
  while (!turn.done) turn = acting.next(await send(turn.value))
  return turn.value
}
