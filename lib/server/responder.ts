import { getResponse } from 'msw'
import { handlers } from './handlers.ts'
import { Problem, problemResponse } from './problem.ts'
import type { Surroundings } from './surroundings.ts'

/** Answers requests as the API at `baseUrl` does; never rejects, never touches the network. */
export function responder(baseUrl: string, around: Surroundings): (request: Request) => Promise<Response> {
  const all = handlers(baseUrl, around)
  return async (request) => {
    if (!isReadable(request.url))
      return problemResponse(new Problem('request-invalid', { errors: [badPath] }))
    try {
      return (await getResponse(all, request)) ?? problemResponse(new Problem('not-implemented'))
    } catch (error) {
      around.report(error)
      return problemResponse(new Problem('server-error'))
    }
  }
}

const badPath = { at: 'path', detail: 'expected percent-encoded UTF-8' }

// MSW decodes path parameters and throws where that cannot be done.
function isReadable(url: string): boolean {
  try {
    return decodeURIComponent(new URL(url).pathname) !== ''
  } catch {
    return false
  }
}
