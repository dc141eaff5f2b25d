import { createModel, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { KnownShape, OptionsNotice, OptionsState } from '../conflict/options-state.ts'
import { addShape, type Shape, skeletonOf } from '../sites/shape.ts'
import { bringShapeBack, type ForgottenShape, forgetShape } from './forget-shape.ts'
import { parseHelpSite } from './help-site-address.ts'
import { language, shapes } from './memory.ts'
import { rulesInStep } from './rules-in-step.ts'
import { helpSite, policy } from './settings.ts'
import { readSettings, takeSettings, writeSettings } from './settings-file.ts'

const mostOwnShapes = 20

const unread: OptionsState = {
  shapes: [],
  mayAdd: true,
  helpSite: null,
  language: null,
  school: { shapes: [], pauseForbidden: false },
}

/** The settings page's state and what a person may do with it; `now` gives epoch milliseconds. */
export const OptionsModel = createModel((now: () => number) => {
  const state = signal(unread)
  let forgotten: ForgottenShape | undefined
  const refresh = async () => {
    const { notice } = state.value
    state.value = { ...(await readOptionsState()), ...(notice && { notice }) }
  }
  const say = async (notice: OptionsNotice) => {
    state.value = { ...state.value, notice }
    await refresh()
  }
  return {
    state,
    refresh,
    forget: async ({ source, shape }: KnownShape) => {
      if (source === 'school') return
      forgotten = await forgetShape(source === 'own' ? 'configured' : 'learned', shape, now())
      await say({ kind: 'forgotten' })
    },
    /** Brings back the shape that was forgotten last. */
    bringBack: async () => {
      if (forgotten) await bringShapeBack(forgotten, now())
      forgotten = undefined
      await say({ kind: 'back' })
    },
    add: async (shape: Shape) => {
      await shapes.change((before) => ({
        ...before,
        configured: addShape(before.configured, { ...shape, since: now() }).slice(-mostOwnShapes),
        dismissed: before.dismissed.filter((other) => skeletonOf(other) !== skeletonOf(shape)),
      }))
      await rulesInStep(now())
      await say({ kind: 'added' })
    },
    saveHelpSite: async (text: string) => {
      const read = text.trim() ? parseHelpSite(text) : { ok: true as const, address: null }
      if (!read.ok) return say({ kind: 'help-site-refused', refusal: read.refusal })
      await helpSite.change(() => read.address)
      return say({ kind: read.address === null ? 'help-site-cleared' : 'help-site-saved' })
    },
    /** The text of a file with the person's settings. */
    write: writeSettings,
    load: async (text: string) => {
      const read = readSettings(text)
      if (!read.ok) return say({ kind: 'load-refused', refusal: read.refusal, place: read.place })
      await takeSettings(read.settings)
      await rulesInStep(now())
      const known = await shapes.read()
      return say({ kind: 'loaded', count: known.learned.length + known.configured.length })
    },
    /** Forgets everything but what the school set. */
    reset: async () => {
      await forgetEverything()
      forgotten = undefined
      await rulesInStep(now())
      await say({ kind: 'reset' })
    },
  }
})

const kept = ['policy', 'policy$', 'seenVersion', 'seenVersion$']

async function forgetEverything(): Promise<void> {
  const { local, session } = browser.storage
  const names = Object.keys(await local.get()).filter((name) => !kept.includes(name))
  await Promise.all([local.remove(names), session.clear()])
}

async function readOptionsState(): Promise<OptionsState> {
  const [known, school] = await Promise.all([shapes.read(), policy.read()])
  const of = (source: KnownShape['source'], list: readonly Shape[]) =>
    list.map((shape): KnownShape => ({ source, shape }))
  return {
    shapes: [...of('school', school.shapes), ...of('own', known.configured), ...of('learned', known.learned)],
    mayAdd: known.configured.length < mostOwnShapes,
    helpSite: await helpSite.read(),
    language: await language.read(),
    school,
  }
}
