import { expect, test } from 'vitest'
import { stops } from '../../../lib/sites/address-rule.ts'
import { type Link, parseLink } from '../../../lib/sites/link.ts'
import { addShape, learnShape, type Shape } from '../../../lib/sites/shape.ts'
import { ruleOfLink, rulesOfShapes } from '../../../lib/sites/shape-rules.ts'

const link = (text: string): Link => {
  const parsed = parseLink(text)
  if (!parsed.ok) throw new Error(`${text} is refused: ${parsed.refusal}`)
  return parsed.link
}
const shapeOf = (text: string): Shape => {
  const learned = learnShape(link(text))
  if (!learned.ok) throw new Error(`${text} teaches nothing: ${learned.refusal}`)
  return learned.shape
}

type Case = { seen: string; same: string[]; other: string[] }

const cases: Case[] = [
  {
    seen: 'https://sferum.ru/?p=parent_invite&token=a1b2C3d4E5f6G7h8J9k0L1m2',
    same: [
      'https://sferum.ru/?p=parent_invite&token=Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2',
      'https://sferum.ru/?token=Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2&p=parent_invite',
      'https://sferum.ru/?p=parent_invite&token=-z9Yy8Xx7Ww6_Vv5Uu4Tt3Ss2',
      'https://sferum.ru/?p=parent_invite&token=Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2&utm_source=vk&yclid=12',
      'https://sferum.ru/?utm_source=vk&p=parent_invite&token=Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2',
      'https://sferum.ru/?p=parent_invite&utm_medium=x&token=Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2#top',
      'https://sferum.ru/?p=parent_invite&token=Zz9Yy8Xx7Ww6Vv5Uu4',
      'https://sferum.ru/?p=parent_invite&token=Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2&',
      'https://sferum.ru/?p=parent_invite&token=Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2Rr1Qq0',
    ],
    other: [
      'https://sferum.ru/?p=parent_invite&token=Zz9Yy8Xx7Ww6Vv5Uu',
      'https://sferum.ru/?p=parent_invite&token=Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2Rr1Qq0P',
      'https://sferum.ru/?p=class_invite&token=Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2',
      'https://sferum.ru/?p=parent_invite&token=Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2&extra=1',
      'https://sferum.ru/?p=parent_invite&token=Zz9Yy8Xx7Ww6.Vv5Uu4Tt3Ss2',
      'https://sferum.ru/?p=parent_invite&token=Zz9Yy8Xx7Ww6%20Vv5Uu4Tt3',
      'https://sferum.ru/?p=parent_invite',
      'https://sferum.ru/',
      'https://web.vk.me/?p=parent_invite&token=Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2',
      'https://news.example/?u=https://sferum.ru/?p=parent_invite&token=Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2',
    ],
  },
  {
    seen: 'https://sferum.ru/invite/parent/3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    same: [
      'https://sferum.ru/invite/parent/6ba7b810-9dad-11d1-80b4-00c04fd430c8',
      'https://sferum.ru/invite/parent/6ba7b810-9dad-11d1-80b4-00c04fd430c8/',
      'https://sferum.ru/invite/parent/6ba7b810-9dad-11d1-80b4-00c04fd430c8?utm_source=telegram_chat_of_the_class',
      'https://sferum.ru/invite/parent/6ba7b810-9dad-11d1-80b4-00c04fd430c8#x',
    ],
    other: [
      'https://sferum.ru/invite/parent/6ba7b810-9dad',
      'https://sferum.ru/invite/parent/6ba7b810-9dad-11d1-80b4-00c04fd430c8-6ba7b810-9dad',
      'https://sferum.ru/invite/class/6ba7b810-9dad-11d1-80b4-00c04fd430c8',
      'https://sferum.ru/invite/parent/6ba7b810-9dad-11d1-80b4-00c04fd430c8/more',
      'https://sferum.ru/invite/parent/6ba7b810-9dad-11d1-80b4-00c04fd430c8?school=1',
    ],
  },
  {
    seen: 'https://web.vk.me/i/Qw3rTy-Ui0p_AsD5fGh6JkL/parent',
    same: [
      'https://web.vk.me/i/Zx8cVb-Nm7_lKj6HgF5dSaQ/parent',
      'https://web.vk.me/i/Zx8cVb-Nm7_lKj6HgF5dSaQ/parent?utm_source=vk',
    ],
    other: [
      'https://web.vk.me/i/Zx8cVb-Nm7_lKj6HgF5dSaQ/student',
      'https://web.vk.me/i/Zx8cVb/parent',
      'https://web.vk.me/i/Zx8cVb-Nm7_lKj6HgF5dSaQZx8cVb-Nm7_lKj6HgF5dSaQ/parent',
    ],
  },
  {
    seen: 'https://sferum.ru/j/parent-a1b2C3d4E5f6G7h8J9k0L1m2',
    same: ['https://sferum.ru/j/parent-Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2'],
    other: [
      'https://sferum.ru/j/class-Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2',
      'https://sferum.ru/j/Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2',
      'https://sferum.ru/j/parent-how-to-invite-a-parent-2026',
      'https://sferum.ru/j/parent-123456789012345678901234',
    ],
  },
  {
    seen: 'https://sferum.ru/?start=parent_cRE3QrTjrYPNTC4oQCksLua7',
    same: ['https://sferum.ru/?start=parent_Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2'],
    other: [
      'https://sferum.ru/?start=class_Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2',
      'https://sferum.ru/?start=parent_about-the-registration',
    ],
  },
  {
    seen: 'https://sferum.ru/?p=parent&join=FYZOCbPw9dgYsv4wZTBlm0xleLa7/aB3_a7=',
    same: ['https://sferum.ru/?p=parent&join=2y1hqJyLHUNAP26yBdW12glN5Ha7/aB3_a7='],
    other: ['https://sferum.ru/?p=messages&join=2y1hqJyLHUNAP26yBdW12glN5Ha7/aB3_a7='],
  },
  {
    seen: 'https://sferum.ru/?act=parent&uid=48213&key=aa876c2399cbf3b43c9ed65d79c89899',
    same: ['https://sferum.ru/?act=parent&uid=48213&key=28b30e4b3c6156891f6f9859129f757e'],
    other: ['https://sferum.ru/?act=parent&uid=48213&key=12345678901234567890123456789012'],
  },
  {
    seen: 'https://sferum.ru/account/link-parent/3iejmcG8WOSW9PPGttKW01a7',
    same: ['https://sferum.ru/account/link-parent/F6MbTPIPtdErQ2LBQHFRhFa7'],
    other: [
      'https://sferum.ru/account/link-parent/parents-and-pupils-faq',
      'https://sferum.ru/account/link-parent/123456789012345678901234',
    ],
  },
  {
    seen: 'https://sferum.ru/#/join?parent=8a7b6c5d4e3f2a1b0c9d8e7f',
    same: ['https://sferum.ru/#/join?parent=0a1b2c3d4e5f6a7b8c9d0e1f'],
    other: [
      'https://sferum.ru/#/join?parent=0a1b2c',
      'https://sferum.ru/#/join?class=0a1b2c3d4e5f6a7b8c9d0e1f',
    ],
  },
]

test.each(cases.flatMap((one) => one.same.map((url) => [one.seen, url] as const)))(
  'the shape of %s holds another invite %s',
  (seen, url) => {
    expect(stops(rulesOfShapes([shapeOf(seen)]), link(url).href)).toBe(true)
  },
)

test.each(cases.flatMap((one) => one.other.map((url) => [one.seen, url] as const)))(
  'the shape of %s leaves %s alone',
  (seen, url) => {
    expect(stops(rulesOfShapes([shapeOf(seen)]), new URL(url).href)).toBe(false)
  },
)

test('shapes learned together hold each its own invites', () => {
  const rules = rulesOfShapes(cases.map((one) => shapeOf(one.seen)))
  for (const { same, other } of cases) {
    for (const url of same) expect(stops(rules, link(url).href), url).toBe(true)
    for (const url of other) expect(stops(rules, new URL(url).href), url).toBe(false)
  }
})

test.each([
  ['https://sferum.ru/', 'known-to-be-else'],
  ['https://sferum.ru/?p=messages&join=AJQ1dxyz0123_/abcdEFGH4567ijklMNOP89=', 'known-to-be-else'],
  ['https://sferum.ru/parent/918273645', 'no-token'],
  ['https://sferum.ru/how-to-register-a-parent-2026', 'no-token'],
  ['https://sferum.ru/?p=profile&id=8a7b6c5d4e3f2a1b0c9d8e7f', 'names-a-person'],
  ['https://sferum.ru/profile/8a7b6c5d4e3f2a1b0c9d8e7f', 'names-a-person'],
  ['https://sferum.ru/?user=8a7b6c5d4e3f2a1b0c9d8e7f', 'names-a-person'],
  ['https://sferum.ru/id918273645', 'names-a-person'],
  ['https://sferum.ru/people/918273645', 'names-a-person'],
  ['https://sferum.ru/?p=profile&id=918273645', 'names-a-person'],
  ['https://sferum.ru/a/8a7b6c5d4e3f2a1b0c9d8e7f/0a1b2c3d4e5f6a7b8c9d0e1f', 'several-tokens'],
])('%s teaches nothing: %s', (url, refusal) => {
  expect(learnShape(link(url))).toEqual({ ok: false, refusal })
})

test('a shape never holds the token that taught it', () => {
  for (const { seen } of cases) expect(JSON.stringify(shapeOf(seen))).not.toMatch(/[A-Za-z0-9_-]{16,}/)
})

test('a second token of other length widens the shape instead of adding one', () => {
  const shapes = addShape(
    [shapeOf('https://sferum.ru/i/a1b2c3d4e5f6a7b8')],
    shapeOf('https://sferum.ru/i/A1b2C3d4E5f6A7b8C9d0E1f2'),
  )
  expect(shapes).toHaveLength(1)
  expect(shapes[0]).toMatchObject({ alphabet: 'base64url', shortest: 12, longest: 30 })
})

test('the rule of one link holds that link only, with or without a tail that counts visits', () => {
  const rules = [ruleOfLink('https://sferum.ru/parent/918273645')]
  expect(stops(rules, 'https://sferum.ru/parent/918273645')).toBe(true)
  expect(stops(rules, 'https://sferum.ru/parent/918273645?utm_source=vk&utm_medium=x')).toBe(true)
  expect(stops(rules, 'https://sferum.ru/parent/918273645?utm_source=vk&')).toBe(true)
  expect(stops(rules, 'https://sferum.ru/parent/918273646')).toBe(false)
  expect(stops(rules, 'https://sferum.ru/parent/9182736450')).toBe(false)
})
