import type { Command } from './commands.ts'
import { type AnswerTo, decide } from './decide.ts'
import type { Read } from './reading.ts'
import { assumedSettings, type Settings } from './settings.ts'

/** A register in memory answers a read with the record, the records, or undefined. */
export type Register = { read(read: Read): unknown }

/** A register on disk does the same inside one open transaction. */
export type RegisterOnDisk = { read(read: Read): Promise<unknown> }

/** Answers a command at `now` (epoch milliseconds) and changes nothing: the caller writes the answer's changes. */
export function apply<C extends Command>(
  register: Register,
  command: C,
  now: number,
  settings: Settings = assumedSettings,
): AnswerTo<C> {
  const steps = decide(command, { now, settings })
  let step = steps.next()
  while (!step.done) step = steps.next(register.read(step.value))
  return step.value
}

/** The same over a disk. Nothing but `read` is awaited, so an IndexedDB transaction stays open for the changes. */
export async function applyOnDisk<C extends Command>(
  register: RegisterOnDisk,
  command: C,
  now: number,
  settings: Settings = assumedSettings,
): Promise<AnswerTo<C>> {
  const steps = decide(command, { now, settings })
  let step = steps.next()
  while (!step.done) step = steps.next(await register.read(step.value))
  return step.value
}
