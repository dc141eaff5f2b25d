import { type Change, put } from '../registration/change.ts'
import { entityNames } from '../registration/indexes.ts'
import type { WorldRecords } from './schema.ts'

/** The change set that writes these records into an empty world. */
export const changesOf = (records: WorldRecords): Change[] =>
  entityNames.flatMap((name) => records[name].map((record) => put(name, record)))
