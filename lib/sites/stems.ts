import { withoutInvisible } from './plain-text.ts'

const stems =
  /родител|дети|ребен|ребён|войти|вход(?![яи])|авторизов|выйти|присоедин|принять приг|пригласить|создать клас|добавить уч|управлени[ея] клас|из класса|в другой класс|аккаунт|мой проф/i

/** Whether raw text may hold a label or a statement we know; cheap, and asked before anything dearer. */
export function hasStem(raw: string): boolean {
  if (stems.test(raw)) return true
  const bare = withoutInvisible(raw)
  return bare !== raw && stems.test(bare)
}
