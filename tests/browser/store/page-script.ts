// Runs in the page of the trainer that the tests open: what a tab does, in one call each, answered as plain data.
import type { Change } from '../../../lib/registration/change.ts'
import { assumedSettings } from '../../../lib/registration/settings.ts'
import { openWorld } from '../../../lib/store/open-world.ts'
import { StoreFailure } from '../../../lib/store/store-failure.ts'
import type { StoredWorld } from '../../../lib/store/stored-world.ts'
import { versions } from '../../../lib/store/versions.ts'

let world: StoredWorld
let changes = 0

/** Opens the world of this origin; `isTomorrow`: with one version more than there is. */
async function open(seed: readonly Change[], isTomorrow = false) {
  const began = performance.now()
  const tomorrow = [...versions, { stores: [], indexes: [] }]
  world = await openWorld({ seed, now: Date.now, versions: isTomorrow ? tomorrow : versions })
  world.onChange(() => {
    changes += 1
  })
  return { took: performance.now() - began, notice: world.notice() }
}

/** What a command came to: `done`, the refusal's name, or `failed: …`. */
async function outcome(command: Parameters<StoredWorld['run']>[0]): Promise<string> {
  try {
    const answer = await world.run(command)
    return answer.kind === 'done' ? 'done' : answer.refusal
  } catch (error) {
    return error instanceof StoreFailure ? `failed: ${error.why}` : String(error)
  }
}

/** Adults number `from` to `to` confirm their child, all at once, from a moment on that all tabs know. */
async function confirm(pairs: readonly { context: string; invite: string }[], at = 0) {
  while (Date.now() < at);
  const consent = { given: true, text: assumedSettings.consentText }
  return Promise.all(pairs.map((pair) => outcome({ kind: 'confirm-child', ...pair, consent, key: 'once' })))
}

const page = {
  open,
  outcome,
  confirm,
  notice: () => world.notice(),
  changes: () => changes,
  read: async () => (await world.exportWorld()).text(),
  fill: async (text: string) => {
    try {
      return await world.importWorld(new Blob([text]))
    } catch (error) {
      return error instanceof StoreFailure ? `failed: ${error.why}` : String(error)
    }
  },
  reset: () => world.reset(),
  /** Holds the database open at its version and lets nobody upgrade it, as code without `blocking` would. */
  hold: () =>
    new Promise<void>((resolve) => {
      indexedDB.open('mostik-world').onsuccess = () => resolve()
    }),
}

export type TrainerPage = typeof page

declare global {
  var trainer: TrainerPage
}
globalThis.trainer = page
