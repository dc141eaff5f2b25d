import { put } from '../change.ts'
import { joining } from '../joining.ts'
import { nameOf, type PersonName } from '../person-name.ts'
import { type Rule, refuse } from '../reading.ts'

type Input = { context: string; invite: string; name: PersonName }

/** Corrects the child's name for the confirmation to come; until then the child keeps the old one. */
export function* correctChild(input: Input): Rule<{ name: PersonName }> {
  const { begun } = yield* joining(input.context, input.invite)
  const name = nameOf(input.name)
  if (!name) return yield* refuse('invalid-child')
  if (!begun) return yield* refuse('not-joined')
  return { result: { name }, changes: [put('joinings', { ...begun, name })] }
}
