import type { Change } from '../registration/change.ts'
import type { Command } from '../registration/commands.ts'
import type { AnswerTo } from '../registration/decide.ts'
import type { Notice } from './notices.ts'
import type { FileRefusal, Keep, WorldFile } from './world-file.ts'

/** What came of an import: how many records the world has now, or why the file was not taken. */
export type Imported =
  | { kind: 'done'; records: number }
  | { kind: 'refused'; refusal: FileRefusal; detail: string }

/** A world of the trainer, shared by all tabs of its origin. What the disk fails is rejected with a `StoreFailure`. */
export type StoredWorld = {
  /** Answers a command in one transaction. Once it has answered, the answer is on disk. */
  run<C extends Command>(command: C): Promise<AnswerTo<C>>
  /** What the person has to be told about how their world is kept; undefined: nothing. */
  notice(): Notice | undefined
  onNotice(listener: () => void): () => void
  /** Calls back after the world was changed, here or in another tab. */
  onChange(listener: () => void): () => void
  /** What the page shows of this world, as it was kept last, here or in another tab; believed by nobody. */
  stage(): Promise<unknown>
  keepStage(stage: unknown): Promise<void>
  /** Puts another world in the place of this one together with its stage, whole or not at all. */
  replaceWorld(changes: readonly Change[], stage: unknown): Promise<void>
  /** The whole world as a JSON file; `keep` decides about each record, for instance `withoutTyped()`. */
  exportWorld(keep?: Keep): Promise<File>
  /** Puts the world of a file in the place of this one, whole or not at all. */
  importWorld(file: WorldFile): Promise<Imported>
  /** Removes everything, in all tabs, and begins anew with the seed; a world in memory gets its disk back if it can. */
  reset(): Promise<void>
  close(): void
}
