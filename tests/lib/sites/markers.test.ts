import { expect, test } from 'vitest'
import { markerExamples } from '../../../lib/sites/markers.examples.ts'
import { type LabelId, labelOf, markers } from '../../../lib/sites/markers.ts'
import { bareLabel, plainText } from '../../../lib/sites/plain-text.ts'
import { statementExamples } from '../../../lib/sites/statements.examples.ts'
import { invitesParent, statedError } from '../../../lib/sites/statements.ts'
import { hasStem } from '../../../lib/sites/stems.ts'

const ids = Object.keys(markers) as LabelId[]
const read = (text: string) => bareLabel(plainText(text))
const all = ids.flatMap((id) =>
  [...markerExamples[id].examples, ...markerExamples[id].guesses].map((text) => ({ id, text })),
)

test.each(all)('«$text» is the label $id and no other', ({ id, text }) => {
  expect(
    ids.filter((other) => markers[other].label.test(read(text))),
    'Which pattern is too wide or too narrow?',
  ).toEqual([id])
  expect(hasStem(text), 'Is its stem missing from the cheap test?').toBe(true)
})

test.each(ids.flatMap((id) => markerExamples[id].counterExamples.map((text) => ({ id, text }))))(
  '«$text» is not the label $id',
  ({ id, text }) => expect(labelOf(read(text))).not.toBe(id),
)

const errors = ['own-parent-error', 'two-parents-error'] as const
const stated = errors.flatMap((page) => statementExamples[page].map((text) => ({ page, text })))
const calm = [...statementExamples.landing, ...statementExamples.mentions, ...statementExamples.otherInvites]

test.each(stated)('«$text» states $page', ({ page, text }) => expect(statedError(plainText(text))).toBe(page))

test.each(calm)('«%s» states no error', (text) => expect(statedError(plainText(text))).toBeUndefined())

test.each(statementExamples.landing)('«%s» invites a parent', (text) =>
  expect(invitesParent(plainText(text))).toBe(true),
)

test.each(statementExamples.otherInvites)('«%s» invites no parent', (text) =>
  expect(invitesParent(plainText(text))).toBe(false),
)
