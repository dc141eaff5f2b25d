import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { largestBody } from '../../lib/server/body-of.ts'
import { realChance, seededChance } from '../../lib/server/chance.ts'
import type { Fault } from '../../lib/server/faults.ts'
import { createMemoryWorld } from '../../lib/server/memory-world.ts'
import type { Message } from '../../lib/server/message.ts'
import { Problem, problemResponse } from '../../lib/server/problem.ts'
import { responder } from '../../lib/server/responder.ts'
import { surroundingsOf } from '../../lib/server/surroundings.ts'
import { firstRecords } from './first-records.ts'

type Choices = { port?: number; faults?: readonly Fault[]; seed?: number; hasInbox?: boolean }

/** Serves the registration API over HTTP on this machine only, around a world in memory; port 0 takes a free one. */
export async function serve({ port = 0, faults = [], seed, hasInbox = false }: Choices = {}) {
  const server = createServer({ requestTimeout: 10_000 })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const inbox: Message[] = []
  const respond = responder(
    `${origin}/v1`,
    surroundingsOf({
      world: createMemoryWorld({ records: firstRecords, now: Date.now }),
      chance: seed === undefined ? realChance : seededChance(seed),
      faults: () => faults,
      post: (message) => inbox.push(message),
      report: (error) => console.error(error),
    }),
  )

  async function answer(incoming: IncomingMessage): Promise<Response> {
    if (hasInbox && incoming.url === '/v1/test/messages') return Response.json(inbox)
    const request = await requestOf(incoming, origin)
    return request instanceof Request ? respond(request) : problemResponse(request)
  }

  server.on('request', async (incoming, outgoing) => {
    try {
      await send(await answer(incoming), outgoing)
    } catch (error) {
      console.error(error)
      outgoing.destroy()
    }
  })

  return {
    url: `${origin}/v1`,
    /** Lets running requests end, takes no new ones. */
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  }
}

async function requestOf(incoming: IncomingMessage, origin: string): Promise<Request | Problem> {
  const chunks: Buffer[] = []
  let size = 0
  // The answer still goes out by the socket of a request that is cut off.
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length
    if (size > largestBody) return new Problem('body-too-large')
    chunks.push(chunk as Buffer)
  }
  const method = incoming.method ?? 'GET'
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headersDistinct)) {
    headers.set(name, (value ?? []).join(', '))
  }
  try {
    const body = method === 'GET' || method === 'HEAD' ? {} : { body: Buffer.concat(chunks) }
    return new Request(origin + (incoming.url ?? '/'), { method, headers, ...body })
  } catch {
    return new Problem('request-invalid', {
      errors: [{ at: 'path', detail: 'expected a request for a path' }],
    })
  }
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  // Offline: nothing gets through, not even a status.
  if (response.type === 'error') return void outgoing.destroy()
  const headers = Object.fromEntries(response.headers)
  if (response.status === 204) delete headers['content-length']
  const isCutOff = response.status === 413
  outgoing.writeHead(response.status, isCutOff ? { ...headers, connection: 'close' } : headers)
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}
