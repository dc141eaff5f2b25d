import type { Language } from '../../lib/i18n/language.ts'
import { assumedSettings } from '../../lib/registration/settings.ts'
import type { Deed } from '../../lib/simulator/deed.ts'
import type { Happening } from '../../lib/simulator/guide.ts'
import { type SceneId, sceneOf, scenes } from '../../lib/simulator/scenes.ts'
import { openWorld, type WorldOptions } from '../../lib/store/open-world.ts'
import { StoreFailure } from '../../lib/store/store-failure.ts'
import { withoutTyped } from '../../lib/store/without-typed.ts'
import { happen, replay } from './replay.ts'
import { type Stage, stageOf } from './stage.ts'

/** The practice of this origin: one for all tabs, kept by the store. */
export type Practice = Awaited<ReturnType<typeof openPractice>>

const empty: Stage = { format: 1, mode: 'guided' }

/** Opens the practice where it was left. Every deed is one after another, on what is kept by then, whichever tab did it. */
export async function openPractice({
  language = 'ru',
  ...options
}: Partial<WorldOptions> & { language?: Language } = {}) {
  let stage = empty
  const clock = { now: 0 }
  const world = await openWorld({
    seed: [],
    settings: assumedSettings,
    ...options,
    now: () => clock.now,
  })
  const listeners = new Set<() => void>()
  let queue: Promise<unknown> = Promise.resolve()
  let isClosed = false

  const tell = () => {
    for (const listener of listeners) listener()
  }
  async function read() {
    stage = stageOf(await world.stage()) ?? empty
  }
  function set(next: Stage) {
    stage = next
    tell()
  }
  /** One change after another; what the disk fails is told by the notice, and the stage is as it was. */
  function turn(work: () => Promise<void>): Promise<void> {
    const next = queue.then(async () => {
      if (isClosed) return
      try {
        await read()
        await work()
      } catch (error) {
        if (!(error instanceof StoreFailure)) throw error
        tell()
      }
    })
    queue = next.catch(() => undefined)
    return next
  }
  async function keep(next: Stage) {
    await world.keepStage(next)
    set(next)
  }
  async function play(scene: SceneId, until: { happened: readonly Happening[] } | { step: string }) {
    const found = sceneOf(scene, language)
    if (!found) return
    const { standing, records } = await replay(found, until)
    const next: Stage = { ...stage, scene, standing }
    await world.replaceWorld(records, next)
    set(next)
  }
  function happens(happening: Happening): Promise<void> {
    return turn(async () => {
      const { scene: id, standing } = stage
      const scene = id && sceneOf(id, language)
      if (!scene || !standing) return
      clock.now = standing.world.now + 1_000
      await keep({ ...stage, standing: await happen(scene, world, standing, happening) })
    })
  }

  const stopHearing = world.onChange(() => {
    // Our own changes are in the queue, and told when they are done.
    turn(async () => tell())
  })
  const stopNotices = world.onNotice(tell)
  await read()

  return {
    shown: () => stage,
    notice: world.notice,
    listen(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    act: (deed: Deed) => happens(deed),
    choose: (to: string) => happens({ kind: 'choose', to }),
    /** Begins a scene, or goes straight to one of its steps; what was done before is gone. */
    begin: (scene: SceneId, step?: string) =>
      turn(() => play(scene, step === undefined ? { happened: [] } : { step })),
    undo: () =>
      turn(async () => {
        const { scene, standing } = stage
        if (scene && standing && standing.happened.length > 0)
          await play(scene, { happened: standing.happened.slice(0, -1) })
      }),
    setMode: (mode: Stage['mode']) => turn(() => keep({ ...stage, mode })),
    /** A file of the register without what was typed, and of where the guide stands. */
    async exportFile(): Promise<File> {
      const file = await world.exportWorld(withoutTyped())
      const { scene, standing } = stage
      const text = JSON.stringify({
        ...JSON.parse(await file.text()),
        practice: { scene, step: standing?.at },
      })
      return new File([text], file.name, { type: file.type })
    },
    /** Takes a file: its step of its scene is played anew, because what was typed is not in it. */
    async importFile(file: { size: number; text(): Promise<string> }): Promise<boolean> {
      const imported = await world.importWorld(file)
      if (imported.kind === 'refused') return false
      const { practice } = JSON.parse(await file.text()) as { practice?: { scene?: string; step?: string } }
      const scene = scenes.find(({ id }) => id === practice?.scene)
      if (!scene) return false
      await turn(() => play(scene.id, { step: practice?.step ?? '' }))
      return true
    },
    /** Resolves when nothing is under way. */
    idle: async () => {
      await queue
    },
    close() {
      isClosed = true
      stopHearing()
      stopNotices()
      world.close()
    },
  }
}
