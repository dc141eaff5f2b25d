import type { InvitePanelProps } from './panel-state.ts'

export function InvitePanel({ state }: InvitePanelProps) {
  return <h2>{state.kind}</h2>
}
