import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** A CONNECT proxy that leads the named hosts to a port here, and refuses and records every other one. */
export async function startConnectProxy(hosts: readonly string[], port: number) {
  const refused: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    refused.push(request.url ?? '')
    response.writeHead(403).end()
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  })
  server.on('connect', (request, client: Socket) => {
    const host = request.url?.split(':')[0] ?? ''
    if (!hosts.includes(host)) {
      refused.push(request.url ?? '')
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    port: (server.address() as AddressInfo).port,
    /** `host:port` of everything that was asked for and does not belong to the stand-in. */
    refused,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
