import type { EntityName } from '../registration/entities.ts'

/**
 * Why the disk did not do what it was asked to: site data is `forbidden`, it was too `slow` to open, another tab holds
 * an older version open (`other-tab`), it is `full`, it is `broken`, a `newer` version of this page has changed it
 * (reload), or a record came into `conflict` with another one.
 */
export type StoreTrouble = 'forbidden' | 'slow' | 'other-tab' | 'full' | 'broken' | 'newer' | 'conflict'

/** What a command is rejected with when the disk failed it: then nothing of it was written. */
export class StoreFailure extends Error {
  readonly kind = 'failed'
  readonly why: StoreTrouble
  /** Of which kind the record was that could not be written. */
  readonly entity: EntityName | undefined

  constructor(why: StoreTrouble, cause?: unknown, entity?: EntityName) {
    super(`The store failed: ${why}.`, { cause })
    this.name = 'StoreFailure'
    this.why = why
    this.entity = entity
  }
}

const troubles: Readonly<Record<string, StoreTrouble>> = {
  QuotaExceededError: 'full',
  ConstraintError: 'conflict',
  VersionError: 'newer',
  SecurityError: 'forbidden',
}
const ownMistakes = ['DataError', 'DataCloneError']

/** The browser's error by our name; a mistake of whoever called stays as it is. */
export function failureOf(error: unknown, entity?: EntityName): unknown {
  if (!(error instanceof DOMException) || ownMistakes.includes(error.name)) return error
  return new StoreFailure(troubles[error.name] ?? 'broken', error, entity)
}
