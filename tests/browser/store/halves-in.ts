import { contradictionIn } from '../../../lib/store/contradiction-in.ts'
import type { WorldRecords } from '../../../lib/store/schema.ts'
import { corrected } from './crowd.ts'

/**
 * Confirmations that are neither wholly there nor wholly absent. One writes six records: link, consent, the joining's
 * end, the child's new name, the parent's role, the idempotency key.
 */
export function halvesIn(records: WorldRecords, pairs: number): string[] {
  const { accounts, links, consents, joinings, idempotencyKeys } = records
  const of = (name: string, at: number) => accounts.find(({ id }) => id === `${name}-${at}`)
  const halves: string[] = []
  for (let at = 0; at < pairs; at += 1) {
    const id = `adult-${at}:child-${at}`
    const signs = [
      links.some((one) => one.id === id),
      consents.some((one) => one.id === id),
      !joinings.some((one) => one.id === id),
      of('child', at)?.name.first === corrected.first,
      of('adult', at)?.roles.includes('parent') === true,
      idempotencyKeys.some((one) => one.id === `adult-${at}:once`),
    ]
    if (new Set(signs).size > 1) halves.push(`${id}: ${signs}`)
  }
  const contradiction = contradictionIn(records)
  return contradiction ? [...halves, contradiction] : halves
}
