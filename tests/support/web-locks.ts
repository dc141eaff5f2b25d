/** Node 20 has no Web Locks: one queue for each name, enough for tests in one process. */
const queues = new Map<string, Promise<unknown>>()

async function request<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const before = queues.get(name) ?? Promise.resolve()
  const turn = before.then(work, work)
  queues.set(name, turn)
  return turn
}

if (!globalThis.navigator?.locks) {
  Object.defineProperty(globalThis, 'navigator', {
    value: Object.assign(globalThis.navigator ?? {}, { locks: { request } }),
    configurable: true,
  })
}
