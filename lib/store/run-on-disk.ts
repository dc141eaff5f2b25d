import { applyOnDisk } from '../registration/apply.ts'
import type { Command } from '../registration/commands.ts'
import type { AnswerTo } from '../registration/decide.ts'
import { indexes } from '../registration/indexes.ts'
import type { Moment, Read } from '../registration/reading.ts'
import { conflictOf } from './conflict.ts'
import type { WorldTransaction } from './schema.ts'
import { StoreFailure } from './store-failure.ts'
import { transact } from './transact.ts'
import { writeChanges } from './write-changes.ts'

/** Answers a command and writes its changes, those of a refusal too, in the transaction given. */
export async function runOnDisk<C extends Command>(
  begun: WorldTransaction,
  command: C,
  { now, settings }: Moment,
): Promise<AnswerTo<C>> {
  try {
    return await transact(begun, async (transaction) => {
      const register = { read: (read: Read) => readFrom(transaction, read) }
      const answer = await applyOnDisk(register, command, now, settings)
      await writeChanges(transaction, answer.changes)
      return answer
    })
  } catch (error) {
    const refusal = error instanceof StoreFailure && error.entity && conflictOf(error.entity)
    if (!refusal || error.why !== 'conflict') throw error
    return { kind: 'refused', refusal, detail: {}, changes: [] }
  }
}

function readFrom(transaction: WorldTransaction, read: Read): Promise<unknown> {
  if (read.kind === 'get') return transaction.objectStore(read.entity).get(read.id)
  const store = transaction.objectStore(indexes[read.index].entity)
  // Which index belongs to which store is known by `indexes`, not by the compiler.
  const index = store.index(read.index as never) as unknown as {
    get(key: string): Promise<unknown>
    getAll(key: string): Promise<unknown[]>
  }
  return read.kind === 'find' ? index.get(read.key) : index.getAll(read.key)
}
