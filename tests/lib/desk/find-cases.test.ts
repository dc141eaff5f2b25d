import { expect, test } from 'vitest'
import type { CaseId } from '../../../lib/desk/cases.ts'
import { findCases } from '../../../lib/desk/find-cases.ts'
import { loadSituations } from '../../../lib/desk/load-situations.ts'

const { cases: ru } = await loadSituations('ru')
const { cases: en } = await loadSituations('en')

test.each<[string, CaseId]>([
  ['ребенок сам себе родитель', 'own-parent'],
  ['не приходит смс', 'code-late'],
  ['код не подходит', 'code-wrong'],
  ['звонок вместо смс', 'code-call'],
  ['забыла пароль', 'password'],
  ['gfhjkm', 'password'],
  ['ссылка класса', 'class-link'],
  ['родителей двое', 'two-parents'],
  ['бабушка хочет зарегистрироваться', 'guardian'],
  ['обязательно ли', 'must-we'],
  ['MAX', 'max'],
  ['vk.com не открывается', 'vk-com'],
  ['мошенники просят код', 'scam'],
  ['удалили аккаунт', 'deleted'],
  ['не тот класс', 'wrong-class'],
  ['ребенок на моем номере', 'child-on-my-number'],
  ['чужой профиль', 'stranger'],
  ['скачать мессенджер', 'messenger'],
  ['несколько детей', 'several'],
  ['инкогнито не помогает', 'private-still'],
])('«%s» finds %s among the first three', (query, id) => {
  expect(findCases(query, ru).slice(0, 3)).toContain(id)
})

test.each<[string, CaseId]>([
  ['code does not come', 'code-late'],
  ['forgotten password', 'password'],
  ['two parents', 'two-parents'],
  ['wrong class', 'wrong-class'],
  ['deleted account', 'deleted'],
])('“%s” finds %s among the first three', (query, id) => {
  expect(findCases(query, en).slice(0, 3)).toContain(id)
})

test('words of nothing find nothing, and nothing is found by an empty question', () => {
  expect(findCases('абракадабра кхмер', ru)).toEqual([])
  expect(findCases('  ', ru)).toEqual([])
})
