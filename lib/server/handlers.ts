import { type HttpHandler, http } from 'msw'
import { answered } from './answered.ts'
import { accountHandlers } from './handlers/account-handlers.ts'
import { codeHandlers } from './handlers/code-handlers.ts'
import { familyHandlers } from './handlers/family-handlers.ts'
import { inviteHandlers } from './handlers/invite-handlers.ts'
import { joiningHandlers } from './handlers/joining-handlers.ts'
import { sessionHandlers } from './handlers/session-handlers.ts'
import { Problem } from './problem.ts'
import type { Surroundings } from './surroundings.ts'
import { typedHttp } from './typed-http.ts'

/** MSW handlers for every operation of openapi.yaml at `baseUrl`. */
export function operationHandlers(baseUrl: string, around: Surroundings): HttpHandler[] {
  const typed = typedHttp(baseUrl)
  return [
    ...inviteHandlers(typed, around),
    ...codeHandlers(typed, around),
    ...accountHandlers(typed, around),
    ...sessionHandlers(typed, around),
    ...joiningHandlers(typed, around),
    ...familyHandlers(typed, around),
  ]
}

/** The same, and `not-implemented` for whatever else is asked below `baseUrl`. */
export const handlers = (baseUrl: string, around: Surroundings): HttpHandler[] => [
  ...operationHandlers(baseUrl, around),
  http.all(`${baseUrl}/*`, ({ request }) =>
    answered(around, request, async () => {
      throw new Problem('not-implemented')
    }),
  ),
]
