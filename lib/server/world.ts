import type { Command } from '../registration/commands.ts'
import type { AnswerTo } from '../registration/decide.ts'

/** The door to a register, wherever it is kept: one command is one transaction. The world owns the clock. */
export type World = { run<C extends Command>(command: C): Promise<AnswerTo<C>> }
