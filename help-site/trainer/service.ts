import { type Change, put } from '../../lib/registration/change.ts'
import { assumedSettings } from '../../lib/registration/settings.ts'
import { seededChance } from '../../lib/server/chance.ts'
import { inPageClient } from '../../lib/server/client.ts'
import { keptPassword } from '../../lib/server/kept-password.ts'
import type { World as Register } from '../../lib/server/world.ts'
import type { Deed } from '../../lib/simulator/deed.ts'
import { perform } from '../../lib/simulator/perform.ts'
import type { ApiRequest } from '../../lib/simulator/request.ts'
import type { Scene, SceneFault } from '../../lib/simulator/scene.ts'
import type { Arrived, World } from '../../lib/simulator/world.ts'
import { requestSender } from './send-request.ts'

/** One request and its answer, as the panel «что происходит внутри» shows it. */
export type Exchange = { method: string; path: string; sent?: unknown; status: number; answer?: unknown }

/** A deed that has been done: the world after it, and what was said to the API. */
export type Done = { world: World; exchanges: readonly Exchange[] }

/** The records that a scene begins with, as a register keeps them: passwords as digests. */
export const firstRecords = ({ records }: Pick<Scene, 'records'>): Change[] =>
  records.map((change) => {
    if (change.kind !== 'put' || change.entity !== 'accounts') return change
    const { password, ...account } = change.record
    if (password === undefined) return change
    return put('accounts', { ...account, password: keptPassword(password, assumedSettings) })
  })

type Around = {
  register: Register
  faults: readonly SceneFault[]
  strangers?: readonly string[] | undefined
  turn: number
}

/**
 * Does a deed through the API around a register. The chance is that of the turn, so that what has happened can be
 * played again to the same ids and codes: undo and links to steps rest on it.
 */
export async function doDeed(
  { register, faults, strangers = [], turn }: Around,
  before: World,
  deed: Deed,
): Promise<Done> {
  const exchanges: Exchange[] = []
  const post: Arrived[] = []
  let delay = 0
  let sent = ''
  const client = inPageClient({
    world: register,
    faults: () => faults,
    chance: seededChance(turn),
    // What takes its time is not waited for: it arrives later on the practice clock.
    wait: async (milliseconds) => {
      delay += milliseconds
    },
    post: (message) => {
      if (!strangers.includes(message.to)) post.push({ ...message, at: before.now + 1_000 + delay })
    },
  })
  client.use({
    async onRequest({ request }) {
      sent = await request.clone().text()
    },
    async onResponse({ request, response, schemaPath }) {
      exchanges.push({
        method: request.method,
        path: schemaPath,
        status: response.status,
        ...(sent !== '' && { sent: JSON.parse(sent) }),
        ...(response.status !== 204 && { answer: await response.clone().json() }),
      })
    },
  })
  const send = requestSender(client)
  const world = await perform(before, deed, (request: ApiRequest) => send(request))
  // A late message is posted in a task of its own.
  if (faults.includes('code-late')) await new Promise((resolve) => setTimeout(resolve))
  return { world: { ...world, messages: [...world.messages, ...post] }, exchanges }
}
