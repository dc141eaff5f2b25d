import { classInvited } from '../class-invited.ts'
import { mayUseEmail } from '../code-sent.ts'
import type { Grade } from '../entities.ts'
import type { Rule } from '../reading.ts'

type Opened = { school: string; grade: Grade; letter: string; logins: readonly ('phone' | 'email')[] }

/** Shows which class an invite registers for, and by what (R1). */
export function* openClassInvite({ invite }: { invite: string }): Rule<Opened> {
  const { school, class: found } = yield* classInvited(invite)
  const { grade, letter } = found
  const logins = mayUseEmail(grade) ? (['phone', 'email'] as const) : (['phone'] as const)
  return { result: { school: school.name, grade, letter, logins }, changes: [] }
}
