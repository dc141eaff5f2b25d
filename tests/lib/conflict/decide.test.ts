import { expect, test } from 'vitest'
import { type Decision, decide, type LinkMemory, type Visit } from '../../../lib/conflict/decide.ts'
import type { Presence, Role } from '../../../lib/conflict/presence.ts'
import { type Abilities, type Way, waysOut } from '../../../lib/conflict/ways-out.ts'
import { ruleOfLink } from '../../../lib/sites/shape-rules.ts'

const href = 'https://sferum.ru/?p=parent_invite&token=a1b2C3d4E5f6G7h8J9k0L1m2'
const known = (role: Role): Presence => ({ kind: 'known', role, since: 0, at: 0, by: 'page' })
const doubtful = (role: Role): Presence => ({ kind: 'doubtful', role, since: 0, at: 0, why: 'old' })
const nothing: LinkMemory = {
  shapeRules: [],
  configuredRules: [],
  madeHere: false,
  dismissed: false,
  shapeDismissed: false,
  confirmed: false,
}
const learned: LinkMemory = { ...nothing, shapeRules: [ruleOfLink(href)] }

const visit = (change: Partial<Visit>): Visit => ({
  link: { href, host: 'sferum.ru' },
  context: 'ordinary',
  stage: 'before-request',
  presence: known('student'),
  memory: learned,
  fromOutside: true,
  exempt: false,
  contested: false,
  paused: false,
  ...change,
})

const guard = { kind: 'guard', certain: true }
const pass = { kind: 'pass' }
const panel = { kind: 'panel', about: 'invite' }
const whoIsHere = { kind: 'ask', question: 'who-is-here' }
const after = { stage: 'after-load' } as const
const message = {
  href: 'https://sferum.ru/?p=messages&join=AJQ1dxyz0123_/abcdEFGH4567ijklMNOP89=',
  host: 'sferum.ru',
}

test.each<[string, Partial<Visit>, object]>([
  ['a student opens a link of a learned shape', {}, { ...guard, evidence: 'learned-shape' }],
  [
    'a student opens the link made here',
    { memory: { ...nothing, madeHere: true } },
    { ...guard, evidence: 'made-here' },
  ],
  [
    'a student opens a link of a configured shape',
    { memory: { ...nothing, configuredRules: learned.shapeRules } },
    { ...guard, evidence: 'configured-shape' },
  ],
  [
    'a student opens what the person called an invite',
    { memory: { ...nothing, confirmed: true } },
    { ...guard, evidence: 'person-says-so' },
  ],
  ['the student was seen long ago', { presence: doubtful('student') }, { ...guard, certain: false }],
  ['the request has gone already', after, guard],
  ['a parent opens an invite', { presence: known('parent') }, pass],
  ['a teacher opens an invite', { presence: known('teacher') }, pass],
  ['nobody is signed in', { presence: known('nobody') }, pass],
  ['we know of nobody', { presence: { kind: 'unknown' } }, whoIsHere],
  ['the parent was seen long ago', { presence: doubtful('parent') }, whoIsHere],
  ['the window is private', { context: 'private' }, pass],
  ['the tab is a container', { context: 'container' }, pass],
  ['the person opened it here once', { exempt: true }, pass],
  ['the person said that it is no invite', { memory: { ...learned, dismissed: true } }, pass],
  ['the person paused us', { paused: true }, { ...pass, reasons: ['learned-shape', 'paused'] }],
  [
    'the page shows the error while we are paused',
    { ...after, paused: true, page: 'own-parent-error' },
    pass,
  ],
  [
    'we are paused and it is no invite',
    { paused: true, memory: nothing },
    { ...pass, reasons: ['no-invite', 'paused'] },
  ],
  ['another add-on fights us', { contested: true }, panel],
  [
    'the person said "no" of a link of this shape',
    { ...after, memory: { ...nothing, shapeDismissed: true } },
    pass,
  ],
  [
    'the page says that it is an invite although the shape was denied',
    { ...after, memory: { ...nothing, shapeDismissed: true }, page: 'landing' },
    panel,
  ],
  ['the link is a chat', { link: message, memory: { ...nothing, madeHere: true } }, pass],
  [
    'the page says that it is an invite',
    { ...after, memory: nothing, page: 'landing' },
    { ...panel, certain: true },
  ],
  [
    'the page says so and the student was seen long ago',
    { ...after, memory: nothing, page: 'landing', presence: doubtful('student') },
    { ...panel, certain: false },
  ],
  [
    'the page says so to a parent',
    { ...after, memory: nothing, page: 'landing', presence: known('parent') },
    pass,
  ],
  [
    'the page says so to we know not whom',
    { ...after, memory: nothing, page: 'landing', presence: { kind: 'unknown' } },
    whoIsHere,
  ],
  [
    'the error is on the screen',
    { ...after, memory: nothing, page: 'own-parent-error', presence: known('parent') },
    { kind: 'panel', about: 'own-parent-error' },
  ],
  [
    'the error is on the screen although it was opened once',
    { ...after, exempt: true, page: 'own-parent-error' },
    { kind: 'panel', about: 'own-parent-error' },
  ],
  [
    'the child has two parents already',
    { ...after, memory: nothing, page: 'two-parents-error' },
    { kind: 'panel', about: 'two-parents-error' },
  ],
  ['the error is in a private window', { ...after, context: 'private', page: 'own-parent-error' }, pass],
  [
    'a student opens an unlisted address with a secret from outside',
    { ...after, memory: nothing },
    { kind: 'ask', question: 'is-this-an-invite' },
  ],
  ['the same from inside the service', { ...after, memory: nothing, fromOutside: false }, pass],
  ['the same as a parent', { ...after, memory: nothing, presence: known('parent') }, pass],
  [
    'the same with no secret in it',
    { ...after, memory: nothing, link: { href: 'https://sferum.ru/?p=profile', host: 'sferum.ru' } },
    pass,
  ],
  ['the same before the request', { memory: nothing }, pass],
])('when %s, the decision fits', (_, change, expected) => {
  const decision = decide(visit(change))
  expect(decision).toMatchObject(expected)
  expect(decision.reasons.length, 'Why was it decided so?').toBeGreaterThan(0)
})

const abilities: Abilities = {
  browser: 'chrome',
  privateWindow: 'one-click',
  containers: false,
  mobile: false,
}
const guarded: Decision = { kind: 'guard', certain: true, evidence: 'learned-shape', reasons: [] }
const panelAbout = (about: 'own-parent-error' | 'two-parents-error'): Decision => ({
  kind: 'panel',
  about,
  certain: true,
  reasons: [],
})

test.each<[string, Decision, Partial<Abilities>, Way['kind'][]]>([
  [
    'Chrome',
    guarded,
    {},
    ['private-window', 'phone', 'other-browser', 'sign-out', 'not-the-child', 'not-an-invite'],
  ],
  [
    'Firefox without the permission',
    guarded,
    { privateWindow: 'not-allowed', containers: true },
    ['container', 'private-window', 'phone', 'other-browser', 'sign-out', 'not-the-child', 'not-an-invite'],
  ],
  [
    'Firefox with the permission',
    guarded,
    { containers: true },
    ['private-window', 'container', 'phone', 'other-browser', 'sign-out', 'not-the-child', 'not-an-invite'],
  ],
  [
    'a browser whose private windows are forbidden',
    guarded,
    { privateWindow: 'disabled' },
    ['phone', 'other-browser', 'sign-out', 'not-the-child', 'not-an-invite'],
  ],
  [
    'a phone',
    guarded,
    { mobile: true, privateWindow: 'not-allowed' },
    ['private-window', 'other-browser', 'sign-out', 'not-the-child', 'not-an-invite'],
  ],
  [
    'the error page',
    panelAbout('own-parent-error'),
    {},
    ['private-window', 'phone', 'other-browser', 'sign-out'],
  ],
  ['two parents already', panelAbout('two-parents-error'), {}, []],
  ['a visit that passes', { kind: 'pass', reasons: [] }, {}, []],
])('on %s the ways out come best first', (_, decision, change, kinds) => {
  expect(waysOut(decision, { ...abilities, ...change }).map((way) => way.kind)).toEqual(kinds)
})
