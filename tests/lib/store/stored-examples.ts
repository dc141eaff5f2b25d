const name = { last: 'Павлова', first: 'Анна', middle: 'Ильинична' }
const pair = { id: 'anna:kolya', parentId: 'anna', childId: 'kolya' }

const common = {
  schools: [{ id: 'school-1', name: 'Школа № 1' }],
  classes: [{ id: 'class-7', schoolId: 'school-1', grade: 7, letter: 'Б' }],
  classInvites: [{ id: 'class-7-invite', classId: 'class-7' }],
  sessions: [{ id: 'laptop', accountId: 'anna', since: 5 }],
  challenges: [
    {
      id: 'challenge-1',
      context: 'laptop',
      purpose: { kind: 'sign-in' },
      login: '+70000000001',
      channel: 'sms',
      code: '123456',
      sentAt: 4,
      tries: 1,
      passwordTries: 0,
      stage: 'spent',
      confirmedAt: 5,
    },
  ],
  deliveries: [{ id: '+70000000001', at: 4 }],
  parentInvites: [{ id: 'invite-of-kolya-----', childId: 'kolya', createdAt: 3 }],
  joinings: [],
  links: [{ ...pair, since: 6 }],
  consents: [{ ...pair, text: '2026-09-01', givenAt: 6 }],
}

/** As version 2 kept it; version 3 added the stage, which is no record of the register. */
const second = {
  ...common,
  accounts: [
    { id: 'anna', login: '+70000000001', name, roles: ['parent'], createdAt: 1 },
    {
      id: 'kolya',
      name,
      roles: ['student'],
      classId: 'class-7',
      invite: 'invite-of-kolya-----',
      createdAt: 2,
    },
    { id: 'nobody-yet', name, roles: [], createdAt: 2 },
  ],
  idempotencyKeys: [],
}

/** One world as each version of the database keeps it, at its version's place; the last is what all others become. */
export const storedExamples: readonly Readonly<Record<string, readonly object[]>>[] = [
  {
    ...common,
    accounts: [
      { id: 'anna', login: '+70000000001', name, role: 'parent', createdAt: 1 },
      {
        id: 'kolya',
        name,
        role: 'student',
        classId: 'class-7',
        invite: 'invite-of-kolya-----',
        createdAt: 2,
      },
      { id: 'nobody-yet', name, createdAt: 2 },
    ],
  },
  second,
  second,
]
