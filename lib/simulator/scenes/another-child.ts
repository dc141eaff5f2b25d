import type { Scene } from '../scene.ts'
import { chat, inviteOf, linked, people, registered, schools, signedIn } from './people.ts'
import { confirmed, profileIn } from './ways.ts'

const { masha, mother } = people
const context = 'parent-phone'

const withAnother = <Id extends string>(id: Id, child: (typeof people)['petya' | 'dasha']) =>
  ({
    id,
    group: 'special',
    end: 'done',
    records: [
      ...schools,
      ...[masha, child, mother].flatMap(registered),
      linked(mother, masha),
      signedIn(context, mother),
    ],
    contexts: [context],
    messages: [chat('child', inviteOf(child))],
    setup: [profileIn(context)],
    steps: [
      {
        id: 'open',
        say: 'open-invite',
        deed: { context, kind: 'open', address: inviteOf(child) },
        comes: 'parent-invite',
      },
      { id: 'join', say: 'press-join', deed: { context, kind: 'join' }, comes: 'child-data' },
      confirmed(context),
      { id: 'children', say: 'look-at-child', deed: profileIn(context), comes: 'adult-profile' },
    ],
  }) as const satisfies Scene

/** A second child of the same school. */
export const secondChild = withAnother('second-child', people.petya)

/** A second child in another school. */
export const otherSchool = withAnother('other-school', people.dasha)
