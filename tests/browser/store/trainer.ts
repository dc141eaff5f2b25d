import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import { certificate } from '../../sferum/certificate.ts'
import { hosts } from '../../sferum/hosts.ts'
import type { Driver } from '../../support/driver.ts'
import type { FirefoxOptions } from '../../support/firefox.ts'
import { launch } from '../../support/launch.ts'
import type {} from './page-script.ts'

/** The origin that keeps the world. */
export const origin = 'https://other.example'

/** Serves one page with the store in it, bundled as the trainer will be. */
export async function serveTrainer() {
  const entry = new URL('page-script.ts', import.meta.url).pathname
  const bundle = await build({ entryPoints: [entry], bundle: true, write: false, charset: 'utf8' })
  const script = bundle.outputFiles[0]?.text ?? ''
  const html =
    '<!doctype html><meta charset="utf-8"><title>Trainer</title><body><script src="/page.js"></script>'
  const server = createServer(await certificate(), (request, response) => {
    const isScript = request.url === '/page.js'
    const type = isScript ? 'text/javascript' : 'text/html'
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(isScript ? script : html)
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

/** Both kinds of browser, for `test.each`. */
export const kinds = ['chromium', 'firefox'] as const

/** Runs a piece of a test in a fresh browser that knows the trainer alone, and closes both. */
export async function withBrowser<Result>(
  kind: Driver['kind'],
  use: (driver: Driver) => Promise<Result>,
  options: Omit<FirefoxOptions, 'sferum'> = {},
): Promise<Result> {
  const server = await serveTrainer()
  try {
    const driver = await launch(kind, { sferum: server, ...options })
    try {
      return await use(driver)
    } finally {
      await driver.close()
    }
  } finally {
    await server.close()
  }
}
