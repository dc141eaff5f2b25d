import { apply } from '../registration/apply.ts'
import type { Change } from '../registration/change.ts'
import { entityNames } from '../registration/indexes.ts'
import { createMemoryRegister } from '../registration/memory-register.ts'
import type { Moment } from '../registration/reading.ts'
import type { Keeper } from './keeper.ts'
import type { WorldRecords } from './schema.ts'

/** Keeps a world until the tab is closed: what is left when the disk cannot be had. */
export function keepInMemory(seed: readonly Change[], moment: () => Moment): Keeper {
  let register = createMemoryRegister(seed)
  let kept: unknown
  return {
    isLasting: false,
    async run(command) {
      const { now, settings } = moment()
      const answer = apply(register, command, now, settings)
      register.write(answer.changes)
      return answer
    },
    read: async () =>
      Object.fromEntries(entityNames.map((name) => [name, register.all(name)])) as unknown as WorldRecords,
    stage: async () => kept,
    async keepStage(stage) {
      kept = stage
    },
    async replace(changes, stage) {
      register = createMemoryRegister(changes)
      kept = stage
    },
    close: () => undefined,
  }
}
