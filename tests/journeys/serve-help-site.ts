import { preview } from 'vite'

/** Serves the built help site on this machine; port 0 takes any free one. */
export async function serveHelpSite(port = 0): Promise<{ url: string; close: () => Promise<void> }> {
  const root = new URL('../../help-site/', import.meta.url).pathname
  const server = await preview({
    root,
    configFile: `${root}vite.config.ts`,
    preview: { port, strictPort: port !== 0, host: 'localhost' },
  })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('Has the help site no port?')
  return { url: `http://localhost:${address.port}/`, close: () => server.close() }
}
