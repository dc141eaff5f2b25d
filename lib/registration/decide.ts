import type { Change } from './change.ts'
import { type Command, type CommandKind, commands, type ResultOf } from './commands.ts'
import type { Moment, Read, RefusalDetail, Rule } from './reading.ts'
import type { Refusal } from './refusals.ts'

/**
 * What a command leads to. `changes` are to be written in the transaction that answered the reads, also those of a
 * refusal: they are empty but for the count of wrong codes and passwords.
 */
type Answer<Result> =
  | { kind: 'done'; result: Result; changes: readonly Change[] }
  | { kind: 'refused'; refusal: Refusal; detail: RefusalDetail; changes: readonly Change[] }

export type AnswerTo<C extends Command> = Answer<ResultOf<C['kind']>>

/** Decides a command: yields what it wants to read, returns the answer, changes nothing itself. */
export function* decide<C extends Command>(
  command: C,
  moment: Moment,
): Generator<Read, AnswerTo<C>, unknown> {
  const rule = commands[command.kind] as (input: Command, moment: Moment) => Rule<ResultOf<CommandKind>>
  const steps = rule(command, moment)
  let step = steps.next()
  while (!step.done) {
    const { value } = step
    if (value.kind === 'refuse') return { ...value, kind: 'refused' }
    step = steps.next(yield value)
  }
  return { kind: 'done', ...step.value } as AnswerTo<C>
}
