import { readFile, stat } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml',
}

export type ServedDirectory = Awaited<ReturnType<typeof serveDirectory>>

/** Serves a built site as a plain host does: files by their exact name, `index.html` for a folder, `404.html` for the rest. */
export async function serveDirectory(folder: string, base = '/', { isGzipped = false } = {}) {
  let shown = folder
  const requests: string[] = []
  const held = new Map<RegExp, Promise<void>>()
  const packed = new Map<string, Buffer>()

  /** As hosts do, each version of a file is compressed once. */
  async function gzipped(file: string): Promise<Buffer> {
    const version = `${file} ${(await stat(file)).mtimeMs}`
    const content = packed.get(version) ?? gzipSync(await readFile(file), { level: 9 })
    packed.set(version, content)
    return content
  }

  async function answer(path: string, response: ServerResponse) {
    for (const [kind, released] of held) if (kind.test(path)) await released
    const below = path.startsWith(base) ? normalize(`/${path.slice(base.length)}`) : '/404.html'
    const file = join(shown, below.endsWith('/') ? `${below}index.html` : below)
    const isThere = await stat(file).then(
      (found) => found.isFile(),
      () => false,
    )
    const sent = isThere ? file : join(shown, '404.html')
    response.writeHead(isThere ? 200 : 404, {
      'content-type': types[extname(sent)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      ...(isGzipped && { 'content-encoding': 'gzip' }),
    })
    response.end(isGzipped ? await gzipped(sent) : await readFile(sent))
  }

  let server: Server | undefined
  async function listen(port: number): Promise<number> {
    const started = createServer((request, response) => {
      requests.push(request.url ?? '')
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
      // A request may come when the test is over and its folder is gone.
      answer(path, response).catch(() => response.destroy())
    })
    server = started
    await new Promise<void>((resolve) => started.listen(port, 'localhost', resolve))
    return (started.address() as AddressInfo).port
  }
  async function close() {
    const closed = new Promise((resolve) => server?.close(resolve))
    server?.closeAllConnections()
    await closed
  }
  const port = await listen(0)

  return {
    url: `http://localhost:${port}${base}`,
    /** Every address that was asked for, with its query. */
    requests,
    /** From now on another build stands at the same address. */
    show(other: string) {
      shown = other
    },
    /** Keeps answers for these addresses back, as a slow network does, until what it gives is called. */
    hold(kind: RegExp): () => void {
      let release = () => {}
      held.set(
        kind,
        new Promise((resolve) => {
          release = resolve
        }),
      )
      return () => {
        held.delete(kind)
        release()
      }
    },
    /** Nobody answers any more, until `back`. */
    away: close,
    back: () => listen(port),
    close,
  }
}
