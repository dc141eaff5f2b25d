import type { Command, ResultOf } from '../registration/commands.ts'
import type { AnswerTo } from '../registration/decide.ts'
import { newToken } from './chance.ts'
import { Problem } from './problem.ts'
import type { Surroundings } from './surroundings.ts'

/** A result as openapi-typescript types it: openapi-fetch cannot type a readonly array. */
type Sendable<T> = T extends readonly (infer E)[]
  ? Sendable<E>[]
  : T extends object
    ? { [K in keyof T]: Sendable<T[K]> }
    : T
type Result<C extends Command> = Sendable<ResultOf<C['kind']>>

/** Asks the world; a refusal is thrown as the problem of its name. */
export async function ask<C extends Command>({ world }: Surroundings, command: C): Promise<Result<C>> {
  return resultOf(await world.run(command))
}

/** Asks with a new id or token, and with another one when it happens to be taken. */
export async function askWithNewId<C extends Command>(
  { world, chance }: Surroundings,
  commandWith: (id: string) => C,
): Promise<{ newId: string; result: Result<C> }> {
  for (let triesLeft = 3; ; triesLeft -= 1) {
    const newId = newToken(chance)
    const answer = await world.run(commandWith(newId))
    const isTaken = answer.kind === 'refused' && answer.refusal === 'id-unusable'
    if (!isTaken || triesLeft === 0) return { newId, result: resultOf(answer) }
  }
}

function resultOf<C extends Command>(answer: AnswerTo<C>): Result<C> {
  if (answer.kind === 'done') return answer.result as Result<C>
  throw new Problem(answer.refusal, answer.detail)
}
