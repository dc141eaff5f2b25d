import { type Change, put } from '../../../lib/registration/change.ts'
import { entityNames } from '../../../lib/registration/indexes.ts'
import { assumedSettings } from '../../../lib/registration/settings.ts'
import { seededChance } from '../../../lib/server/chance.ts'
import { apiClient, inPageUrl } from '../../../lib/server/client.ts'
import type { Fault } from '../../../lib/server/faults.ts'
import { keptPassword } from '../../../lib/server/kept-password.ts'
import { createMemoryWorld } from '../../../lib/server/memory-world.ts'
import { codeIn, type Message } from '../../../lib/server/message.ts'
import { responder } from '../../../lib/server/responder.ts'
import { type Surroundings, surroundingsOf } from '../../../lib/server/surroundings.ts'
import { contents, school } from '../registration/world.ts'
import { breaches, operationOf } from './contract.ts'

/** The records that begin a world, passwords as a register keeps them. */
export const beginning: readonly Change[] = school.map((change) =>
  change.kind === 'put' && change.entity === 'accounts' && change.record.password !== undefined
    ? {
        ...change,
        record: { ...change.record, password: keptPassword(change.record.password, assumedSettings) },
      }
    : change,
)

/** A fetch that fails the test when an answer breaks the contract, and notes what was answered. */
export function checkedFetch(respond: (request: Request) => Promise<Response>, seen: Set<string>) {
  return async (request: Request): Promise<Response> => {
    const response = await respond(request)
    if (response.type === 'error') throw new TypeError('Failed to fetch')
    const broken = await breaches(request, inPageUrl, response)
    if (broken) throw new Error(`Does this answer keep the contract? ${broken}`)
    seen.add(`${operationOf(request, inPageUrl)?.operationId} ${response.status}`)
    return response
  }
}

/** The API in the page around a world in memory, with a clock, a letter box, and every answer checked. */
export function createApi(given: Partial<Surroundings> = {}) {
  let now = 1_800_000_000_000
  let world = createMemoryWorld({ records: beginning, now: () => now })
  const messages: Message[] = []
  const errors: unknown[] = []
  const waits: number[] = []
  const faults: Fault[] = []
  const seen = new Set<string>()
  const around = surroundingsOf({
    world: { run: (command) => world.run(command) },
    chance: seededChance(7),
    post: (message) => messages.push(message),
    wait: async (milliseconds) => void waits.push(milliseconds),
    faults: () => faults,
    report: (error) => errors.push(error),
    ...given,
  })
  const respond = responder(inPageUrl, around)
  const fetch = checkedFetch(respond, seen)
  return {
    messages,
    errors,
    waits,
    faults,
    seen,
    around,
    respond,
    fetch,
    client: apiClient(inPageUrl, fetch),
    contents: () => contents(world.register),
    /** Puts back what `contents` gave. */
    restore(records: ReturnType<typeof contents>) {
      const changes = entityNames.flatMap((entity) =>
        (records[entity] ?? []).map((record) => put(entity, record)),
      )
      world = createMemoryWorld({ records: changes, now: () => now })
    },
    lastCode: (length = 6) => codeIn(messages.at(-1) ?? { kind: 'sms', to: '', code: '' }, length),
    pass: (minutes: number) => {
      now += minutes * 60_000
    },
  }
}

export type Api = ReturnType<typeof createApi>

/** The header that says from which browser context a request comes. */
export const from = (context: string) => ({ header: { 'Browser-Context': context } })
