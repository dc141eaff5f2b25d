import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from '../../../lib/registration/apply.ts'
import type { Command } from '../../../lib/registration/commands.ts'
import type { AnswerTo } from '../../../lib/registration/decide.ts'
import { createMemoryRegister } from '../../../lib/registration/memory-register.ts'
import type { Read } from '../../../lib/registration/reading.ts'
import { anyStep, commandsOf, firstStudents, type Step } from './model-step.ts'
import { contents, createWorld, school, type World } from './world.ts'

/** What the random people must have met, or the steps are weighed badly. */
const notable = [
  'two parents',
  'two children',
  'confirm-child: done',
  'confirm-child: parent-limit',
  'open-parent-invite: parent-limit',
  'confirm-child: own-parent',
  'confirm-child: student-signed-in',
  'confirm-child: invite-revoked',
  'confirm-child: consent-required',
  'confirm-child: invalid-child',
  'confirm-child: key-reused',
  'not-me: done',
  'register-parent: done',
  'register-parent: login-taken',
  'register-student: done',
  'sign-in: done',
  'sign-in: password-wrong',
  'reset-password: done',
  'change-login: done',
  'request-code: too-early',
  'request-code: email-not-allowed',
]
const seen = new Set<string>()

/** What a person of this account would be told, asked in a context of their own that is never written. */
function asked<C extends Command>(world: World, accountId: string, command: C): AnswerTo<C> {
  const session = { id: 'probe', accountId, since: 0 }
  const isProbe = (read: Read) => read.kind === 'get' && read.entity === 'sessions' && read.id === 'probe'
  return apply(
    { read: (read) => (isProbe(read) ? session : world.register.read(read)) },
    command,
    world.now(),
  )
}

/** A second opinion on R3–R6 and R12, written from the records alone, without the rules' code. */
function expectedOfConfirming(world: World, command: Extract<Command, { kind: 'confirm-child' }>): string {
  const invite = world.register.all('parentInvites').find(({ id }) => id === command.invite)
  if (!invite) return command.invite.length < 16 ? 'invite-malformed' : 'invite-unknown'
  const accounts = world.register.all('accounts')
  const session = world.register.all('sessions').find(({ id }) => id === command.context)
  const here = accounts.find(({ id }) => id === session?.accountId)
  if (here?.roles.includes('student')) return here.id === invite.childId ? 'own-parent' : 'student-signed-in'
  const parents = world.register.all('links').filter(({ childId }) => childId === invite.childId)
  const keys = world.register.all('idempotencyKeys')
  const usedKey = keys.find(({ id }) => here && id === `${here.id}:${command.key}`)
  const linked = parents.some(({ parentId }) => parentId === here?.id)
  if (!linked && invite.revokedAt !== undefined) return 'invite-revoked'
  if (!linked && parents.length === 2) return 'parent-limit'
  if (!here) return 'not-signed-in'
  if (
    usedKey &&
    usedKey.fingerprint !== JSON.stringify([command.invite, command.consent.given, command.consent.text])
  )
    return 'key-reused'
  if (linked) return 'done'
  const begun = world.register
    .all('joinings')
    .find(({ parentId, childId }) => parentId === here.id && childId === invite.childId)
  if (!begun) return 'not-joined'
  if (!command.consent.given) return 'consent-required'
  const name = begun.name ?? accounts.find(({ id }) => id === invite.childId)?.name
  return name?.last === '12345' ? 'invalid-child' : 'done'
}

function play(world: World, step: Step) {
  for (const command of commandsOf(step, world)) {
    const before = JSON.stringify(contents(world.register))
    const expected = command.kind === 'confirm-child' ? expectedOfConfirming(world, command) : undefined
    const answer = world.run(command)
    const outcome = answer.kind === 'done' ? 'done' : answer.refusal
    seen.add(`${command.kind}: ${outcome}`)
    if (expected) expect(outcome, `What did ${JSON.stringify(command)} meet?`).toBe(expected)
    if (answer.kind === 'refused') refusedIsUntouched(world, answer, before)
    else if (command.kind === 'confirm-child') {
      expect(world.run(command), 'What did the second confirmation change?').toEqual({
        ...answer,
        changes: [],
      })
    } else if (command.kind === 'confirm-code') {
      expect(world.refused(command), 'Did the code work twice?').toBe('code-used')
    }
    expect(answer.changes.length, 'Why does one command write so much?').toBeLessThanOrEqual(6)
    invariantsHold(world)
  }
  world.wait(step.minutes)
}

function refusedIsUntouched(
  world: World,
  answer: Extract<AnswerTo<Command>, { kind: 'refused' }>,
  before: string,
) {
  const after = contents(world.register)
  if (answer.changes.length === 0) return expect(JSON.stringify(after)).toBe(before)
  expect(['code-wrong', 'password-wrong']).toContain(answer.refusal)
  const withoutCounts = (text: string) => text.replace(/"(tries|passwordTries)":\d+/g, '')
  expect(withoutCounts(JSON.stringify(after))).toBe(withoutCounts(before))
}

function invariantsHold(world: World) {
  const accounts = world.register.all('accounts')
  const links = world.register.all('links')
  const logins = accounts.flatMap(({ login }) => login ?? [])
  expect(new Set(logins).size, 'Which login has two accounts?').toBe(logins.length)
  for (const { id, roles } of accounts) {
    const parents = links.filter(({ childId }) => childId === id)
    const children = links.filter(({ parentId }) => parentId === id)
    expect(parents.length, 'Who is the third parent?').toBeLessThanOrEqual(2)
    if (parents.length === 2) seen.add('two parents')
    if (children.length > 1) seen.add('two children')
    expect(
      children.some(({ childId }) => childId === id),
      'Who is their own parent?',
    ).toBe(false)
    expect(roles.includes('student') && roles.length > 1, 'Which student is something else, too?').toBe(false)
    expect(roles.includes('parent'), 'Who is a parent without a child, or the reverse?').toBe(
      children.length > 0,
    )
    expect(new Set(roles).size).toBe(roles.length)
  }
  expect(accounts.find(({ id }) => id === 'teacher')?.roles[0]).toBe('teacher')
  const consents = world.register.all('consents').map(({ id }) => id)
  expect(consents, 'Which link has no consent?').toEqual(links.map(({ id }) => id))
  for (const invite of world.register.all('parentInvites')) {
    const live = accounts.find(({ id }) => id === invite.childId)?.invite === invite.id
    expect(live, 'Which invite is neither live nor revoked?').toBe(invite.revokedAt === undefined)
  }
}

/** Child by child and adult by adult, through the commands that people use. */
function bothSidesSeeTheSame(world: World) {
  const pairs = { fromParents: [] as string[], fromChildren: [] as string[] }
  for (const { id, roles } of world.register.all('accounts')) {
    const down = asked(world, id, { kind: 'list-children', context: 'probe' })
    if (down.kind === 'done')
      pairs.fromParents.push(...down.result.children.map((child) => `${id}>${child.id}`))
    if (!roles.includes('student')) continue
    const up = asked(world, id, { kind: 'list-parents', context: 'probe' })
    if (up.kind === 'done')
      pairs.fromChildren.push(...up.result.parents.map((parent) => `${parent.id}>${id}`))
  }
  expect(pairs.fromChildren.sort()).toEqual(pairs.fromParents.sort())
}

test('whatever people do, in whatever order, the rules hold and the log replays to the same register', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 5, maxLength: 70, size: 'max' }), (steps) => {
      const world = createWorld()
      firstStudents(world)
      for (const step of steps) play(world, step)
      bothSidesSeeTheSame(world)
      const replayed = createMemoryRegister(school)
      for (const { command, now } of world.log) replayed.write(apply(replayed, command, now).changes)
      expect(contents(replayed)).toEqual(contents(world.register))
    }),
    { numRuns: 150, seed: 20261101 },
  )
  expect(
    notable.filter((what) => !seen.has(what)),
    'Which of these did no random run reach? Weigh the steps anew.',
  ).toEqual([])
})
