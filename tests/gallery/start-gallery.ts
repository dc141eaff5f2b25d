import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url))

/** Builds the gallery and serves it on a free local port under the policy of our own pages. */
export async function startGallery(): Promise<{ address: string; stop(): Promise<void> }> {
  await build({ configFile })
  const server = await preview({ configFile, preview: { port: 0 } })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('Vite serves the gallery but names no address: is the loopback interface up?')
  return { address, stop: () => server.close() }
}
