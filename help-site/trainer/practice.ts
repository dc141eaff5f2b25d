import type { Language } from '../../lib/i18n/language.ts'
import { assumedSettings } from '../../lib/registration/settings.ts'
import { ownAddress } from '../../lib/simulator/address.ts'
import type { Deed } from '../../lib/simulator/deed.ts'
import type { Happening } from '../../lib/simulator/guide.ts'
import { type SceneId, sceneOf } from '../../lib/simulator/scenes.ts'
import { openWorld, type WorldOptions } from '../../lib/store/open-world.ts'
import { StoreFailure } from '../../lib/store/store-failure.ts'
import { happen, replay } from './replay.ts'
import { emptyStage, isAt, type Stage, stageOf } from './stage.ts'
import type { PlaceInScene } from './step-link.ts'

/** The practice of this origin: one for all tabs, kept by the store. */
export type Practice = Awaited<ReturnType<typeof openPractice>>

/** Files are rare: what makes and reads them is loaded when there is one. */
const practiceFile = () => import('./practice-file.ts')

const placeOf = ({ step }: PlaceInScene) => (step === undefined ? { happened: [] } : { step })

type PracticeOptions = Partial<WorldOptions> & {
  language?: Language
  /** Where to begin, unless somebody stands there already. */
  place?: PlaceInScene | undefined
}

/** Opens the practice where it was left. Every deed is one after another, on what is kept by then, whichever tab did it. */
export async function openPractice({ language = 'ru', place, ...options }: PracticeOptions = {}) {
  let stage = emptyStage
  const clock = { now: 0 }
  // Played while the disk is being opened.
  const played = place && playedTo(place.scene, placeOf(place))
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
    stage = stageOf(await world.stage()) ?? emptyStage
  }
  function set(next: Stage) {
    stage = next
    tell()
  }
  /** One change after another, on what is kept by then. */
  const turn = (work: () => Promise<void>) =>
    inTurn(async () => {
      await read()
      await work()
    })
  /** What the disk fails is told by the notice, and the stage is as it was. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const next = queue.then(async () => {
      if (isClosed) return
      try {
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
  async function playedTo(scene: SceneId, until: Parameters<typeof replay>[1]) {
    const found = sceneOf(scene, language)
    return found && { scene, ...(await replay(found, until)) }
  }
  /** Shown at once: nothing is lost when it cannot be kept, it only begins anew. */
  async function show({ scene, standing, records }: NonNullable<Awaited<ReturnType<typeof playedTo>>>) {
    const before = stage
    const next: Stage = { ...before, scene, standing }
    set(next)
    try {
      await world.replaceWorld(records, next)
    } catch (error) {
      stage = before
      throw error
    }
  }
  async function play(scene: SceneId, until: Parameters<typeof replay>[1]) {
    const found = await playedTo(scene, until)
    if (found) await show(found)
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
  const first = await played
  if (place && first && !isAt(stage, place)) {
    stage = { ...stage, scene: first.scene, standing: first.standing }
    void inTurn(async () => {
      // Another tab may have begun there meanwhile, and gone on.
      const kept = stageOf(await world.stage())
      if (kept && isAt(kept, place)) set(kept)
      else await show(first)
    })
  }

  return {
    shown: () => stage,
    notice: world.notice,
    listen(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    act: (deed: Deed) =>
      happens(deed.kind === 'open' ? { ...deed, address: ownAddress(deed.address) } : deed),
    choose: (to: string) => happens({ kind: 'choose', to }),
    /** Begins a scene, or goes straight to one of its steps; what was done before is gone. */
    begin: (scene: SceneId, step?: string) =>
      turn(() => play(scene, placeOf({ scene, ...(step !== undefined && { step }) }))),
    undo: () =>
      turn(async () => {
        const { scene, standing } = stage
        if (scene && standing && standing.happened.length > 0)
          await play(scene, { happened: standing.happened.slice(0, -1) })
      }),
    setMode: (mode: Stage['mode']) => turn(() => keep({ ...stage, mode })),
    /** A file of the register without what was typed, and of where the guide stands. */
    exportFile: async () => (await practiceFile()).fileOf(world, stage),
    /** Takes a file: its step of its scene is played anew, because what was typed is not in it. */
    async importFile(file: { size: number; text(): Promise<string> }): Promise<boolean> {
      // Before anything is changed: it may not come.
      const { placeIn } = await practiceFile()
      const imported = await world.importWorld(file)
      if (imported.kind === 'refused') return false
      const place = placeIn(await file.text())
      if (place) await turn(() => play(place.scene, { step: place.step }))
      return place !== undefined
    },
    /** Resolves when nothing is under way. */
    idle: async () => {
      await queue
    },
    close() {
      isClosed = true
      stopHearing()
      stopNotices()
      // What is being written is written to its end.
      queue.then(() => world.close())
    },
  }
}
