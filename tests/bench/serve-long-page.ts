import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { certificate } from '../sferum/certificate.ts'
import { hosts } from '../sferum/hosts.ts'
import { type LongPageKind, longPage } from './long-page.ts'

const invite = 'https://sferum.ru/bench/parent/a1B2c3D4e5F6g7H8i9J0k1L2'

/** Serves the long pages on every host of the stand-in: `/plain` and `/profile`. */
export async function serveLongPages() {
  const pages: Record<LongPageKind, string> = {
    plain: longPage('plain', invite),
    profile: longPage('profile', invite),
  }
  const server = createServer(await certificate(), (request, response) => {
    const html = pages[request.url?.slice(1) as LongPageKind]
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
