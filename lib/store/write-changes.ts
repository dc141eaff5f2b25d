import type { Change } from '../registration/change.ts'
import type { WorldTransaction } from './schema.ts'
import { failureOf } from './store-failure.ts'

/**
 * Writes changes in their order. Each request waits for the one before: when the disk is full, Firefox takes the
 * transaction back at the first request that fails, but those already waiting behind it are written and stay.
 */
export async function writeChanges(transaction: WorldTransaction, changes: readonly Change[]): Promise<void> {
  for (const change of changes) await write(transaction, change)
}

async function write(transaction: WorldTransaction, change: Change) {
  try {
    const store = transaction.objectStore(change.entity)
    await (change.kind === 'put' ? store.put(change.record) : store.delete(change.id))
  } catch (error) {
    throw failureOf(error, change.entity)
  }
}
