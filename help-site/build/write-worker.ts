import { generateSW } from 'workbox-build'

/**
 * Writes `sw.js`, which keeps every page for when there is no network. A new version waits until the person wants it.
 * An address without a page is the host's business; without a network it leads to our own 404 page.
 */
export async function writeWorker(folder: string): Promise<void> {
  const { warnings } = await generateSW({
    globDirectory: folder,
    globPatterns: ['**/*.{html,js,css}'],
    swDest: `${folder}sw.js`,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    clientsClaim: true,
    // The names of scripts and styles change with their content.
    dontCacheBustURLsMatching: /^assets\//,
    ignoreURLParametersMatching: [/./],
    runtimeCaching: [{ urlPattern: ({ request }) => request.mode === 'navigate', handler: orNotFound }],
  })
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
}

type Worker = { registration: { scope: string } }

// Written into the worker as it stands: it can see nothing outside itself.
async function orNotFound({ request }: { request: Request }): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    const { registration } = self as unknown as Worker
    return Response.redirect(new URL('404.html', registration.scope))
  }
}
