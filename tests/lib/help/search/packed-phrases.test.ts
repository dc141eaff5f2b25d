import { expect, test } from 'vitest'
import { packedPhrases } from '../../../../lib/help/search/packed-phrases.ts'

const termOf = (word: string) => (word.startsWith('парол') ? 'пароль' : word)

test('of words with one meaning the commonest stands for all, once in a phrase, and like phrases become one', () => {
  const phrases = [['забыл пароль', 'Забыл пароли', 'пароль от паролей'], ['новый пароль']]
  expect(packedPhrases(phrases, termOf)).toEqual([['забыл пароль', 'пароль от'], ['новый пароль']])
})

test('a word keeps its ё', () => {
  expect(packedPhrases([['ещё раз']], termOf)).toEqual([['ещё раз']])
})
