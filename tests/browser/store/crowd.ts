import { type Change, put } from '../../../lib/registration/change.ts'
import { pairId } from '../../../lib/registration/entities.ts'
import { entityNames } from '../../../lib/registration/indexes.ts'
import type { WorldRecords } from '../../../lib/store/schema.ts'
import { writeFile } from '../../../lib/store/world-file.ts'

const seventh = [
  put('schools', { id: 'school', name: 'Школа № 1' }),
  put('classes', { id: 'class', schoolId: 'school', grade: 7, letter: 'Б' }),
]

const written = { last: 'Иванова', first: 'Мария' }
/** The name that each child has after the confirmation. */
export const corrected = { last: 'Иванова', first: 'Марина' }

const inviteOf = (child: number) => `invite-of-child-${`${child}`.padStart(4, '0')}`

/** Adults who pressed «Присоединиться», corrected their child's name and have only to confirm. */
export function crowd(adults: number, childOf: (adult: number) => number) {
  const numbers = Array.from({ length: adults }, (_, at) => at)
  const children = [...new Set(numbers.map(childOf))]
  const changes: Change[] = [...seventh, ...children.flatMap(child)]
  for (const at of numbers) {
    const ids = { parentId: `adult-${at}`, childId: `child-${childOf(at)}` }
    changes.push(
      put('accounts', {
        id: ids.parentId,
        login: `+7000${`${at}`.padStart(7, '0')}`,
        name: written,
        roles: [],
        createdAt: 1,
      }),
      put('sessions', { id: `context-${at}`, accountId: ids.parentId, since: 1 }),
      put('joinings', { id: pairId(ids.parentId, ids.childId), ...ids, startedAt: 1, name: corrected }),
    )
  }
  return {
    changes,
    pairs: numbers.map((at) => ({ context: `context-${at}`, invite: inviteOf(childOf(at)) })),
  }
}

function child(at: number): Change[] {
  const id = `child-${at}`
  return [
    put('accounts', {
      id,
      name: written,
      roles: ['student'],
      classId: 'class',
      invite: inviteOf(at),
      createdAt: 1,
    }),
    put('parentInvites', { id: inviteOf(at), childId: id, createdAt: 1 }),
  ]
}

/** These records as the text of a file. */
export function fileOf(changes: readonly Change[]): string {
  const records = Object.fromEntries(
    entityNames.map((name) => [
      name,
      changes.flatMap((one) => (one.kind === 'put' && one.entity === name ? [one.record] : [])),
    ]),
  )
  return writeFile(records as unknown as WorldRecords)
}

/** The records in the text of a file. */
export const recordsIn = (text: string) => (JSON.parse(text) as { records: WorldRecords }).records
