import type { StoreTrouble } from './store-failure.ts'

/**
 * What the person has to know about where their world is kept. `memory`: nothing outlives this tab. `newer`: this page
 * is older than the store, reload it. `lost`: the files were damaged or gone, the world began anew. `failed`: the last
 * change was not written; the world is as it was before.
 */
export type Notice =
  | { kind: 'memory'; why: Exclude<StoreTrouble, 'newer' | 'conflict'> }
  | { kind: 'newer' }
  | { kind: 'lost' }
  | { kind: 'failed'; why: Exclude<StoreTrouble, 'newer' | 'conflict'> }

/** Holds one notice at a time, the last failure before the lasting state, and tells listeners when it changes. */
export function createNotices() {
  const listeners = new Set<() => void>()
  let lasting: Notice | undefined
  let failure: Notice | undefined
  const current = () => (lasting?.kind === 'newer' ? lasting : (failure ?? lasting))

  function change(set: () => void) {
    const before = JSON.stringify(current())
    set()
    if (JSON.stringify(current()) === before) return
    for (const listener of listeners) listener()
  }
  return {
    current,
    /** Says how the world is kept from now on; undefined: as it should be. */
    settle: (notice: Notice | undefined) =>
      change(() => {
        lasting = notice
        failure = undefined
      }),
    fail: (why: StoreTrouble) =>
      change(() => {
        if (why === 'newer') lasting = { kind: 'newer' }
        else if (why !== 'conflict') failure = { kind: 'failed', why }
      }),
    /** A change was written: whatever failed before is over. */
    succeed: () =>
      change(() => {
        failure = undefined
      }),
    listen(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
