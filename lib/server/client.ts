import createClient, { type Client } from 'openapi-fetch'
import type { paths } from './openapi.d.ts'
import { responder } from './responder.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'
import type { World } from './world.ts'

export type ApiClient = Client<paths>

/** Where the API is said to be when it is answered in the page: a name that no resolver knows. */
export const inPageUrl = 'https://api.mostik.invalid/v1'

/** A client of the API at `baseUrl`, typed by openapi.yaml. */
export const apiClient = (baseUrl: string, fetch: (request: Request) => Promise<Response>): ApiClient =>
  createClient<paths>({ baseUrl, fetch })

/** A client whose requests are answered in the page and never reach the network, around a world. */
export function inPageClient(
  given: Partial<Surroundings> & { world: World },
  baseUrl: string = inPageUrl,
): ApiClient {
  const respond = responder(baseUrl, surroundingsOf(given))
  return apiClient(baseUrl, async (request) => {
    const response = await respond(request)
    // A real fetch rejects when nothing gets through.
    if (response.type === 'error') throw new TypeError('Failed to fetch')
    return response
  })
}
