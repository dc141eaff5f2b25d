import { HttpResponse } from 'msw'
import { Problem, problemResponse } from './problem.ts'
import type { Surroundings } from './surroundings.ts'

/** The answer of an operation; whatever is thrown on the way becomes a problem. */
export async function answered<Answer>(
  { faults, report }: Surroundings,
  request: Request,
  act: () => Promise<Answer>,
): Promise<Answer> {
  try {
    if (faults().includes('offline')) return HttpResponse.error() as Answer
    if (faults().includes('server-error')) throw new Problem('server-error')
    refuseQuery(request)
    return await act()
  } catch (error) {
    if (error instanceof Problem) return problemResponse(error) as Answer
    report(error)
    return problemResponse(new Problem('server-error')) as Answer
  }
}

// Secrets would end up in a query string, and no operation has one.
function refuseQuery({ url }: Request): void {
  if (new URL(url).search === '') return
  throw new Problem('request-invalid', { errors: [{ at: 'query', detail: 'expected none' }] })
}
