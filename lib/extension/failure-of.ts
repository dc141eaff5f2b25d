import type { PanelWays } from '../conflict/panel-state.ts'
import type { Departure } from './leave.ts'

/** The sentence that a failed departure gets. */
export function failureOf(departure: Departure): PanelWays['failure'] | undefined {
  if (departure.kind === 'left') return undefined
  if (departure.why === 'unknown') return 'not-opened'
  return departure.why === 'disabled' ? 'private-disabled' : 'private-not-allowed'
}
