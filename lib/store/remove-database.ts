import { deleteDB } from 'idb'
import { failureOf, StoreFailure } from './store-failure.ts'

/** Removes the database with its files; rejected when another tab does not let go of it within the patience given. */
export async function removeDatabase(name: string, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreFailure('other-tab')), patience)
  })
  try {
    await Promise.race([deleteDB(name), late])
  } catch (error) {
    throw failureOf(error)
  } finally {
    clearTimeout(timer)
  }
}
