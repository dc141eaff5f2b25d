import type { Change } from '../registration/change.ts'
import type { Moment } from '../registration/reading.ts'
import { assumedSettings, type Settings } from '../registration/settings.ts'
import { changesOf } from './changes-of.ts'
import { joinTabs } from './join-tabs.ts'
import { keepInMemory } from './keep-in-memory.ts'
import { keepOnDisk } from './keep-on-disk.ts'
import type { Keeper } from './keeper.ts'
import { readMark, writeMark } from './lost-mark.ts'
import { createNotices } from './notices.ts'
import type { Opened } from './open-database.ts'
import { removeDatabase } from './remove-database.ts'
import { StoreFailure } from './store-failure.ts'
import type { StoredWorld } from './stored-world.ts'
import { versions as allVersions, type Version } from './versions.ts'

/** `seed`: what a new world begins with. The rest is for tests: another name, older versions, less patience. */
export type WorldOptions = {
  seed: readonly Change[]
  now: () => number
  settings?: Settings
  name?: string
  versions?: readonly Version[]
  patience?: number
}

/** Milliseconds after which a browser that does not open the database is waited for no longer. */
const usualPatience = 3_000

/** Files are rare: what checks them is loaded when there is one. */
const worldFile = () => import('./world-file.ts')

/** Opens the world of this origin: on disk, or in memory with a notice. Never rejects and never hangs. */
export async function openWorld(options: WorldOptions): Promise<StoredWorld> {
  const { seed, now, settings = assumedSettings, versions = allVersions } = options
  const { name = 'mostik-world', patience = usualPatience } = options
  const moment = (): Moment => ({ now: now(), settings })
  const notices = createNotices()
  const listeners = new Set<() => void>()
  const hear = () => {
    for (const listener of listeners) listener()
  }
  const tabs = joinTabs(name, hear)
  let isFresh = false
  let keeper = await choose()

  async function choose(): Promise<Keeper> {
    const place = { name, versions, seed, patience }
    const newer = () => notices.settle({ kind: 'newer' })
    const disk = keepOnDisk(place, moment, { opened: heard, newer })
    const opened = await disk.ready()
    if (opened.kind === 'open' || opened.why === 'newer') return disk
    disk.close()
    notices.settle({ kind: 'memory', why: opened.why })
    return keepInMemory(seed, moment)
  }

  function heard(opened: Opened) {
    if (opened.kind === 'failed') return notices.fail(opened.why)
    isFresh = opened.isFresh
    if (isFresh && readMark(name) === 'kept') notices.settle({ kind: 'lost' })
    // An empty world has nothing to lose.
    writeMark(name, !isFresh || seed.length > 0)
  }

  async function changing<Result>(work: () => Promise<Result>, isChange: (result: Result) => boolean) {
    const result = await failing(work)
    if (!isChange(result)) return result
    if (keeper.isLasting) writeMark(name, true)
    notices.succeed()
    tabs.tell()
    hear()
    return result
  }

  async function failing<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof StoreFailure) notices.fail(error.why)
      throw error
    }
  }

  async function reset() {
    if (keeper.isLasting && (await isEmptied())) return notices.settle(undefined)
    // The files may be what is wrong: then they go, too.
    keeper.close()
    writeMark(name, false)
    await removeDatabase(name, patience).catch(() => undefined)
    notices.settle(undefined)
    keeper = await choose()
    // Another tab held it: then it is the old world that was opened again.
    if (keeper.isLasting && !isFresh) await keeper.replace(seed)
  }

  async function isEmptied(): Promise<boolean> {
    try {
      await keeper.replace(seed)
      return true
    } catch (error) {
      // A newer version's world is not this page's to remove.
      if (error instanceof StoreFailure && error.why !== 'newer') return false
      throw error
    }
  }

  return {
    run: (command) =>
      changing(
        () => keeper.run(command),
        ({ changes }) => changes.length > 0,
      ),
    notice: notices.current,
    onNotice: notices.listen,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stage: () => keeper.stage(),
    keepStage: (stage) =>
      changing(
        () => keeper.keepStage(stage),
        () => true,
      ),
    replaceWorld: (changes, stage) =>
      changing(
        () => keeper.replace(changes, stage),
        () => true,
      ),
    async exportWorld(keep) {
      const { writeFile } = await worldFile()
      const text = writeFile(await failing(() => keeper.read()), keep)
      const day = new Date(now()).toISOString().slice(0, 10)
      return new File([text], `mostik-${day}.json`, { type: 'application/json' })
    },
    async importWorld(file) {
      const { readFile } = await worldFile()
      const read = await readFile(file)
      if (read.kind === 'refused') return read
      const changes = changesOf(read.records)
      await changing(
        () => keeper.replace(changes),
        () => true,
      )
      return { kind: 'done', records: changes.length }
    },
    async reset() {
      await changing(reset, () => true)
      if (seed.length === 0) writeMark(name, false)
    },
    close() {
      tabs.leave()
      keeper.close()
    },
  }
}
