import { readFile } from 'node:fs/promises'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { build } from 'esbuild'
import { certificate } from '../../sferum/certificate.ts'
import { hosts } from '../../sferum/hosts.ts'

const root = new URL('../../../', import.meta.url).pathname
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** The page of the link checker on an origin of its own: that of the built site, or its island alone while the site has none. */
export async function serveCheck() {
  const site = await sitePage()
  const island = site ? undefined : await islandPage()
  const requests: string[] = []
  const server = createServer(await certificate(), async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'https://check.example')
    requests.push(pathname + search)
    const body = island
      ? island.get(pathname)
      : await readFile(join(root, 'help-site/dist', pathname)).catch(() => undefined)
    const headers = island ? { 'content-security-policy': policy } : {}
    response.writeHead(body ? 200 : 404, {
      'content-type': types[extname(pathname)] ?? 'text/plain',
      ...headers,
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    requests,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const sitePage = () => readFile(join(root, 'help-site/dist/check.html'), 'utf8').catch(() => undefined)

async function islandPage(): Promise<Map<string, string | Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: { page: new URL('check-page.tsx', import.meta.url).pathname },
    outdir: '/',
    bundle: true,
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    write: false,
  })
  const html =
    '<!doctype html><html lang="ru"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Что это за ссылка?</title><link rel="stylesheet" href="page.css"><link rel="icon" href="data:,"><body class="Mostik"><main></main><script type="module" src="page.js"></script></html>'
  return new Map<string, string | Uint8Array>([
    ['/check.html', html],
    ...outputFiles.map((file): [string, Uint8Array] => [file.path, file.contents]),
  ])
}
