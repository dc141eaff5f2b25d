import type { RefusalDetail } from '../registration/reading.ts'
import { type ProblemName, problemDetails, type RequestError } from './problem-details.ts'

/** Thrown by a handler: the answer to its request is this problem. */
export class Problem extends Error {
  readonly details

  constructor(name: ProblemName, members: RefusalDetail & { errors?: readonly RequestError[] } = {}) {
    super(name)
    this.details = problemDetails(name, members)
  }
}

/** A problem as an answer. */
export const problemResponse = ({ details }: Problem): Response =>
  new Response(JSON.stringify(details), {
    status: details.status,
    headers: { 'content-type': 'application/problem+json' },
  })
