import type { Sferum } from '../sferum/start-sferum.ts'
import type { Driver } from '../support/driver.ts'
import type { Tab } from '../support/tab.ts'

/** What a step finds and may change: the tab before the child, the tab before the parent, the invite once it is copied. */
export type Scene = { driver: Driver; sferum: Sferum; child: Tab; parent: Tab; invite: string }

/** One step: what a person does or sees, in Russian, and how to do it; it fails by throwing. */
export type Step = {
  says: string | ((scene: Scene) => string)
  play: (scene: Scene) => Promise<Partial<Scene> | undefined>
  /** How many requests for an invite have reached the service after it: from the child's window, from elsewhere. */
  requests: readonly [fromChild: number, fromElsewhere: number]
  /** The tab to take a picture of, and the picture's name. */
  picture?: readonly [of: 'child' | 'parent', name: string]
}

export type Journey = { title: string; steps: readonly Step[] }
