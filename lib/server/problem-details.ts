import type { RefusalDetail } from '../registration/reading.ts'
import { type Refusal, refusals } from '../registration/refusals.ts'

/** What the API itself refuses, before any rule is asked. */
const ownProblems = {
  'request-malformed': 'The body is not JSON.',
  'request-invalid': 'A field or a header is missing, unknown, or not what it should be.',
  'body-too-large': 'The body is larger than any request of this API.',
  'content-type-unsupported': 'A body has to be application/json.',
  'server-error': 'Something broke on our side.',
  'not-implemented': 'This API has no such operation.',
} as const

export type ProblemName = Refusal | keyof typeof ownProblems

/** The HTTP status of every problem; the compiler asks for that of a new refusal. */
export const statuses = {
  'request-malformed': 400,
  'request-invalid': 400,
  'not-a-student': 403,
  'not-signed-in': 403,
  'password-wrong': 403,
  'class-invite-unknown': 404,
  'invite-unknown': 404,
  'no-account': 404,
  'unknown-challenge': 404,
  'already-signed-in': 409,
  'code-unconfirmed': 409,
  'code-used': 409,
  'invite-needed': 409,
  'login-taken': 409,
  'not-joined': 409,
  'own-parent': 409,
  'parent-limit': 409,
  'student-signed-in': 409,
  'code-expired': 410,
  'invite-revoked': 410,
  'body-too-large': 413,
  'content-type-unsupported': 415,
  'code-wrong': 422,
  'consent-required': 422,
  'email-not-allowed': 422,
  'invalid-child': 422,
  'invalid-login': 422,
  'invalid-name': 422,
  'invalid-password': 422,
  'invite-malformed': 422,
  'key-reused': 422,
  'too-early': 429,
  'too-many-attempts': 429,
  'server-error': 500,
  'not-implemented': 501,
  'id-unusable': 503,
} as const satisfies Record<ProblemName, number>

/** Where a request is wrong (`body/name/last`, `header/Browser-Context`, `query`), and what was expected there. */
export type RequestError = { at: string; detail: string }

/** Problem details of RFC 9457; `type` ends in the name. */
export type ProblemDetails = {
  type: string
  title: string
  status: number
  detail: string
} & RefusalDetail & {
    errors?: readonly RequestError[]
  }

const base = 'https://mostik.invalid/problems/'

/** The details of a problem, with members of its own. */
export function problemDetails(
  name: ProblemName,
  members: RefusalDetail & { errors?: readonly RequestError[] } = {},
): ProblemDetails {
  const detail =
    name in refusals ? refusals[name as Refusal].statement : ownProblems[name as keyof typeof ownProblems]
  const words = name.replaceAll('-', ' ')
  return {
    type: base + name,
    title: words.charAt(0).toUpperCase() + words.slice(1),
    status: statuses[name],
    detail,
    ...members,
  }
}

/** The name in which a problem's `type` ends. */
export const problemName = ({ type }: { type: string }): ProblemName => type.slice(base.length) as ProblemName
