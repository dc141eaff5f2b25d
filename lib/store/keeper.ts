import type { Change } from '../registration/change.ts'
import type { Command } from '../registration/commands.ts'
import type { AnswerTo } from '../registration/decide.ts'
import type { WorldRecords } from './schema.ts'

/** Whatever holds a world: the disk or memory. Each call happens whole or, when it is rejected, not at all. */
export type Keeper = {
  /** Whether the world outlives the tab. */
  isLasting: boolean
  /** Answers a command and writes its changes, those of a refusal too. */
  run<C extends Command>(command: C): Promise<AnswerTo<C>>
  read(): Promise<WorldRecords>
  /** What the page shows of this world; undefined: it has kept nothing. */
  stage(): Promise<unknown>
  keepStage(stage: unknown): Promise<void>
  /** Removes every record and the stage, then writes these. */
  replace(changes: readonly Change[], stage?: unknown): Promise<void>
  close(): void
}
