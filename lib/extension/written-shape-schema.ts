import * as v from 'valibot'

/** A written shape from outside, not yet read (`readWrittenShape` says whether it is one). */
export const writtenShapeSchema = v.object({
  address: v.pipe(v.string(), v.maxLength(4096)),
  alphabet: v.exactOptional(v.string()),
  shortest: v.exactOptional(v.number()),
  longest: v.exactOptional(v.number()),
})
