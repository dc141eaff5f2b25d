import { createModel, signal } from '@preact/signals'
import type { SendState } from '../conflict/send-state.ts'
import { pendingById } from './pending.ts'
import { effectiveSettings } from './settings.ts'

/** The state of the page for sending an invite: `address` is the page's own, `now` gives epoch milliseconds. */
export const SendModel = createModel((address: URL, now: () => number) => {
  const state = signal<SendState>({ kind: 'opening' })
  return {
    state,
    enter: async () => {
      const id = address.searchParams.get('n')
      const [pending, { helpSite }] = await Promise.all([
        id ? pendingById(id, now()) : undefined,
        effectiveSettings(),
      ])
      const common = helpSite ? { helpAddress: helpSite } : {}
      if (pending) state.value = { kind: 'send', link: pending.link.href, ...common }
      else state.value = { kind: id ? 'gone' : 'card', ...common }
    },
  }
})
