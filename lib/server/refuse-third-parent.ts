import { ask } from './ask.ts'
import { Problem } from './problem.ts'
import type { Surroundings } from './surroundings.ts'

/** Under the fault `two-parents-already`: refuses an invite as if its child had two parents, after every other reason. */
export async function refuseThirdParent(
  surroundings: Surroundings,
  context: string,
  invite: string,
): Promise<void> {
  if (!surroundings.faults().includes('two-parents-already')) return
  const { linked } = await ask(surroundings, { kind: 'open-parent-invite', context, invite })
  if (!linked) throw new Problem('parent-limit')
}
