import { answered } from '../answered.ts'
import { ask } from '../ask.ts'
import { contextOf } from '../context-of.ts'
import type { Surroundings } from '../surroundings.ts'
import type { TypedHttp } from '../typed-http.ts'

/** Children and parents, once confirmed. */
export const familyHandlers = (http: TypedHttp, around: Surroundings) => [
  http.get('/accounts/me/children', ({ request, response }) =>
    answered(around, request, async () =>
      response(200).json(await ask(around, { kind: 'list-children', context: contextOf(request) })),
    ),
  ),

  http.get('/accounts/me/parents', ({ request, response }) =>
    answered(around, request, async () =>
      response(200).json(await ask(around, { kind: 'list-parents', context: contextOf(request) })),
    ),
  ),
]
