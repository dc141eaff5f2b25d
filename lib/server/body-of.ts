import { type BaseIssue, type GenericSchema, type InferOutput, safeParse } from 'valibot'
import { bodies } from './bodies.ts'
import { Problem } from './problem.ts'
import type { RequestError } from './problem-details.ts'

/** No body of this API comes near it (bytes). */
export const largestBody = 16_384

type Bodies = typeof bodies

/** The body of a request, parsed; a problem says what is wrong with it and repeats nothing of what was sent. */
export async function bodyOf<N extends keyof Bodies>(
  request: Request,
  name: N,
): Promise<InferOutput<Bodies[N]>> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? ''))
    throw new Problem('content-type-unsupported')
  const bytes = await request.arrayBuffer()
  if (bytes.byteLength > largestBody) throw new Problem('body-too-large')
  const parsed = safeParse(bodies[name] as GenericSchema, jsonOf(bytes))
  if (parsed.success) return parsed.output as InferOutput<Bodies[N]>
  throw new Problem('request-invalid', { errors: parsed.issues.slice(0, 10).map(errorOf) })
}

// The name of an unknown field is the sender's own text, so it is left out.
function errorOf({ path, expected }: BaseIssue<unknown>): RequestError {
  const isUnknownField = expected === 'never'
  const keys = (path ?? []).map(({ key }) => String(key)).slice(0, isUnknownField ? -1 : undefined)
  return {
    at: ['body', ...keys].join('/'),
    detail: isUnknownField ? 'unknown field' : `expected ${expected}`,
  }
}

function jsonOf(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Problem('request-malformed')
  }
}
