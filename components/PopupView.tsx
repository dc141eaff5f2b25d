import type { PopupViewProps } from './popup-state.ts'

export function PopupView({ state }: PopupViewProps) {
  return <h1>{state.access}</h1>
}
