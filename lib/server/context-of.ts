import { Problem } from './problem.ts'

/** The browser context that a request comes from. */
export function contextOf(request: Request): string {
  return headerOf(request, 'Browser-Context', /^[A-Za-z0-9_-]{1,64}$/) ?? missing('Browser-Context')
}

/** The idempotency key of a request, if it has one. */
export const keyOf = (request: Request): string | undefined =>
  headerOf(request, 'Idempotency-Key', /^[!-~]{1,255}$/)

function headerOf(request: Request, name: string, format: RegExp): string | undefined {
  const value = request.headers.get(name)
  if (value === null || format.test(value)) return value ?? undefined
  return missing(name)
}

function missing(name: string): never {
  throw new Problem('request-invalid', {
    errors: [{ at: `header/${name}`, detail: 'expected one in its format' }],
  })
}
