import { expect, test } from 'vitest'
import { parseArticle } from '../../../lib/help/article.ts'

const front = `title: Не приходит СМС с кодом
answer: Подождите, пока счётчик дойдёт до нуля, и запросите код ещё раз.
audience: [parent, student]
situation: code
related: [call-instead-of-sms, wrong-phone-entered]
explains: [too-early]
sources: [manual, { title: Справка, url: https://example.org/help }]
checked: 2026-11-23
max: true`

const parse = (matter: string, body = '\n## Шаги\n\n1. Подождите.\n') =>
  parseArticle({ slug: 'sms-code-not-received', language: 'ru', text: `---\n${matter}\n---\n${body}` })

test('an article is its front matter, its slug, its language and its Markdown', () => {
  expect(parse(front)).toEqual({
    slug: 'sms-code-not-received',
    language: 'ru',
    title: 'Не приходит СМС с кодом',
    answer: 'Подождите, пока счётчик дойдёт до нуля, и запросите код ещё раз.',
    audience: ['parent', 'student'],
    situation: 'code',
    related: ['call-instead-of-sms', 'wrong-phone-entered'],
    explains: ['too-early'],
    sources: ['manual', { title: 'Справка', url: 'https://example.org/help' }],
    checked: '2026-11-23',
    max: true,
    body: '## Шаги\n\n1. Подождите.',
  })
})

test('what explains no refusal and has no note about MAX leaves both keys out', () => {
  const article = parse(front.replace(/explains: .*\n/, '').replace(/\nmax: true/, ''))
  expect(article).toMatchObject({ explains: [], max: false })
})

test('a file with Windows line ends reads the same', () => {
  const text = `---\n${front}\n---\n\nТекст.\n`.replaceAll('\n', '\r\n')
  expect(parseArticle({ slug: 'sms-code-not-received', language: 'ru', text }).body).toBe('Текст.')
})

test.each([
  ['title', front.replace(/title: .*/, `title: ${'ы'.repeat(71)}`)],
  ['answer', front.replace(/answer: .*\n/, '')],
  ['audience.0', front.replace('[parent, student]', '[granny]')],
  ['situation', front.replace('situation: code', 'situation: weather')],
  ['related', front.replace(', wrong-phone-entered', '')],
  ['related.0', front.replace('call-instead-of-sms', 'no-such-article')],
  ['related', front.replace('wrong-phone-entered', 'call-instead-of-sms')],
  ['related', front.replace('wrong-phone-entered', 'sms-code-not-received')],
  ['explains.0', front.replace('too-early', 'too-late')],
  ['sources.0', front.replace('[manual,', '[hearsay,')],
  ['checked', front.replace('2026-11-23', 'yesterday')],
  ['max', front.replace('max: true', 'max: false')],
  ['colour', `${front}\ncolour: blue`],
])('a broken %s is named together with its file', (key, matter) => {
  expect(() => parse(matter)).toThrow(new RegExp(`^ru/sms-code-not-received\\.md: ${key}: `))
})

test.each([
  ['no front matter', '# Заголовок', /front matter/],
  ['no YAML', '---\ntitle: [\n---\nТекст', /YAML/],
  ['no text', `---\n${front}\n---\n`, /no text/],
  ['a second title', `---\n${front}\n---\n# Ещё заголовок`, /first-level heading/],
  ['raw HTML', `---\n${front}\n---\nТекст <b>жирный</b>`, /raw HTML/],
])('a file with %s is refused', (_, text, reason) => {
  expect(() => parseArticle({ slug: 'sms-code-not-received', language: 'ru', text })).toThrow(reason)
})

test('a file whose name is no slug is refused', () => {
  expect(() => parseArticle({ slug: 'sms', language: 'en', text: '' })).toThrow('en/sms.md: no such slug')
})
