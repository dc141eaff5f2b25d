import type { WorldReading, WorldTransaction } from './schema.ts'
import { failureOf } from './store-failure.ts'

/**
 * Does a piece of work in a transaction and answers when it is on disk. Work may await nothing but this transaction's
 * own requests. When anything fails nothing is written, and the browser's error comes out as a `StoreFailure`.
 */
export async function transact<Result, Transaction extends WorldTransaction | WorldReading>(
  transaction: Transaction,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  // Awaited below; a request that fails first must not leave this rejection unheard.
  transaction.done.catch(() => undefined)
  try {
    const result = await work(transaction)
    await transaction.done
    return result
  } catch (error) {
    abort(transaction)
    throw failureOf(error)
  }
}

function abort(transaction: WorldTransaction | WorldReading) {
  try {
    transaction.abort()
  } catch {
    // It has ended by itself.
  }
}
