import { apply } from '../registration/apply.ts'
import type { Change } from '../registration/change.ts'
import type { Command } from '../registration/commands.ts'
import type { AnswerTo } from '../registration/decide.ts'
import { createMemoryRegister } from '../registration/memory-register.ts'
import { assumedSettings, type Settings } from '../registration/settings.ts'
import type { World } from './world.ts'

type Beginning = { records?: readonly Change[]; now: () => number; settings?: Settings }

/** A world in memory. `runNow` answers without a promise, for whoever cannot wait. */
export function createMemoryWorld({ records = [], now, settings = assumedSettings }: Beginning) {
  const register = createMemoryRegister(records)
  function runNow<C extends Command>(command: C): AnswerTo<C> {
    const answer = apply(register, command, now(), settings)
    register.write(answer.changes)
    return answer
  }
  const world: World = { run: async (command) => runNow(command) }
  return { ...world, runNow, register }
}
