import type { GuardViewProps } from './guard-state.ts'

export function GuardView({ state }: GuardViewProps) {
  return <h1>{state.kind}</h1>
}
