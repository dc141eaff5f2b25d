import { assumedSettings, type Settings } from '../registration/settings.ts'
import { type Chance, realChance } from './chance.ts'
import type { Fault } from './faults.ts'
import type { Message } from './message.ts'
import type { World } from './world.ts'

/** Everything that the API meets outside itself. */
export type Surroundings = {
  world: World
  /** Those that the world runs with. */
  settings: Settings
  chance: Chance
  /** Resolves after so many milliseconds. */
  wait: (milliseconds: number) => Promise<void>
  /** Brings a message to the person's phone or mail box. */
  post: (message: Message) => void
  /** What goes wrong; read anew at each request, so that a running trainer can change it. */
  faults: () => readonly Fault[]
  /** Hears of an error that nobody expected; the answer is a `server-error` then. */
  report: (error: unknown) => void
}

/** Surroundings of an ordinary day around a world. */
export const surroundingsOf = (given: Partial<Surroundings> & { world: World }): Surroundings => ({
  settings: assumedSettings,
  chance: realChance,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  post: () => {},
  faults: () => [],
  report: () => {},
  ...given,
})
