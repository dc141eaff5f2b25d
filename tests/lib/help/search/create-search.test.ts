import fc from 'fast-check'
import { expect, test } from 'vitest'
import { helpSearch } from '../../../support/help-search.ts'

const russian = helpSearch('ru')
const english = helpSearch('en')

const first = (query: string) => russian.search(query)[0]?.slug

test.each([
  ['word forms', 'паролями', 'forgot-password'],
  ['word forms', 'зарегистрированного ученика', 'register-student'],
  ['word forms', 'близнецам', 'parent-several-children'],
  ['a wrong vowel', 'поролем', 'forgot-password'],
  ['a wrong consonant', 'приклашение родителя', 'parent-invite-link'],
  ['a missing letter', 'мошеники', 'scams'],
  ['a doubled letter', 'инкогнитто', 'same-browser-conflict'],
  ['swapped letters', 'праоль', 'forgot-password'],
  ['a neighbouring key', 'паролт', 'forgot-password'],
  ['-тся for -ться', 'как зарегистрироватся родителю', 'parent-new-vk-id'],
  ['ё for е', 'подтвердить рёбенка', 'confirm-child'],
  ['ё and е are the same', 'третьего ребёнка', 'second-child'],
  ['capitals', 'ЗАБЫЛ ПАРОЛЬ', 'forgot-password'],
  ['the Latin layout', 'gfhjkm', 'forgot-password'],
  ['the Latin layout with its punctuation', 'lj,fdbnm ,f,eirе', 'two-parents-limit'],
  ['the Latin layout, half of the query', 'смс ytghb[jlbn', 'sms-code-not-received'],
  ['the Russian layout', 'ыауьгь', 'what-is-sferum'],
  ['the Russian layout', 'сщву ытс', 'sms-code-not-received'],
  ['a typo in the wrong layout', 'gfhjlm', 'forgot-password'],
  ['transliteration', 'zabyl parol', 'forgot-password'],
  ['transliteration with digits', 'u4itel i roditel', 'teacher-and-parent'],
  ['transliteration with j', 'chuzhoj profil', 'not-my-profile'],
  ['transliteration with ts and ia', 'registratsiia uchenika', 'register-student'],
  ['Latin letters among Russian ones', 'пapoль', 'forgot-password'],
  ['two glued words', 'забылпароль', 'forgot-password'],
  ['a whole glued query', 'какзарегистрироватьученика', 'register-student'],
  ['glued words with a mistake', 'забылпороль', 'forgot-password'],
  ['a torn word', 'мессен джер скачать', 'messenger-apps'],
  ['a torn prefix', 'за регистрировать ученика', 'register-student'],
  ['a hyphen', 'qr-код для мамы', 'parent-invite-link'],
  ['an unfinished word', 'забыл паро', 'forgot-password'],
  ['an unfinished word', 'мошенн', 'scams'],
  ['a digit for a word', 'у меня 3 ребёнка', 'parent-several-children'],
  [
    'a whole sentence',
    'Здравствуйте, подскажите пожалуйста, почему мне не приходит код в смс?',
    'sms-code-not-received',
  ],
  ['nothing but small words', 'это не я', 'not-my-profile'],
])('%s are understood: %s', (_, query, slug) => {
  expect(first(query), `What does “${query}” ask for?`).toBe(slug)
})

test.each([
  ['сафари', 'private-window-safari'],
  ['мошенники', 'scams'],
  ['макс', 'sferum-or-max'],
  ['мостик', 'about-mostik'],
  ['расширение для firefox', 'install-extension'],
  ['vk.ru настоящий', 'vk-com-or-vk-ru'],
])('an article beyond the topics comes first where its subject is named: %s', (query, slug) => {
  expect(first(query)).toBe(slug)
})

test.each([
  '',
  '   ',
  '?!',
  '🙂',
  'ыжщъэхцфыв',
  'qwpzxj',
  'жареная картошка',
  'привет',
  '.*',
  '[',
  '\\',
  '\u0000',
])('nothing sensible finds nothing: “%s”', (query) => {
  expect(russian.search(query)).toEqual([])
})

test.each([
  ['gfhjkm', 'пароль'],
  ['приглошение радителя', 'приглашение родителя'],
  ['забылпароль', 'забыл пароль'],
  ['zabyl parol', 'забыл пароль'],
  ['подтвердить рибенка', 'подтвердить ребёнка'],
  ['регестрацией ученика', 'регистрацией ученика'],
])('what was changed is said: %s means “%s”', (query, meant) => {
  expect(russian.meant(query)).toBe(meant)
})

test.each([
  'пароль',
  'Забыл пароль!',
  'подтвердить ребенка',
  'паролями',
  'забыл паро',
  'vk id',
  'холодильник',
  '',
])('what was left as it is needs no suggestion: “%s”', (query) => {
  expect(russian.meant(query)).toBeUndefined()
})

test('a result shows its title and lead sentence, with the words that were meant marked in both', () => {
  const [result] = russian.search('забыл пороль от vk id')
  expect(result?.slug).toBe('forgot-password')
  expect(result?.title).not.toBe('')
  expect(result?.passage).not.toBe('')
  const marked = result?.marks.title.map(([start, end]) => result.title.slice(start, end))
  expect(marked, 'Is the corrected word marked, and is a small word left alone?').toContain('пароль')
})

test('marks lie inside their text, in order, and never overlap', () => {
  for (const query of ['родитель ребёнок ссылка код', 'vk id пароль номер', 'скачать мессенджер'])
    for (const { title, passage, marks } of russian.search(query))
      for (const [text, spans] of [[title, marks.title] as const, [passage, marks.passage] as const]) {
        const flat = spans.flat()
        expect(flat).toEqual([...flat].sort((one, two) => one - two))
        expect(flat.at(-1) ?? 0).toBeLessThanOrEqual(text.length)
      }
})

test('each article comes once, and at most ten come', () => {
  const found = russian.search('ребёнок родитель код ссылка номер пароль')
  expect(found.length).toBe(10)
  expect(new Set(found.map(({ slug }) => slug)).size).toBe(10)
})

test('English has the same: word forms, typos, the other layout, a suggestion', () => {
  expect(english.search('forgoten passwords')[0]?.slug).toBe('forgot-password')
  expect(english.search('зфыыцщкв')[0]?.slug).toBe('forgot-password')
  expect(english.meant('зфыыцщкв')).toBe('password')
  expect(english.search('xyzzyq')).toEqual([])
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'абвгдеёжзиклмн qwerty ,.;[]1'), maxLength: 80 }),
)

test('no text whatever throws, and every result is an article', () => {
  fc.assert(
    fc.property(anyText, (query) => {
      for (const { slug, title } of [...russian.search(query), ...english.search(query)]) {
        expect(slug).toMatch(/^[a-z-]+$/)
        expect(title).not.toBe('')
      }
      russian.meant(query)
    }),
    { numRuns: 150 },
  )
})

test.each([
  ['one long word', 'а'.repeat(10_000)],
  ['many words', 'пароль '.repeat(2_000)],
  ['many unknown words', 'йцукенг'.repeat(2_000)],
  ['regex characters', '(((((.*+?^{$}()|[]\\'.repeat(500)],
])('ten thousand characters do no harm: %s', (_, query) => {
  expect(() => russian.search(query)).not.toThrow()
  expect(() => russian.meant(query)).not.toThrow()
})
