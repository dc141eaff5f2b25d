import { pluralRu } from './plural.ts'

const answers = (count: number) =>
  `${count} ${pluralRu(count, { one: 'ответ', few: 'ответа', many: 'ответов' })}`

/** The search page's words in Russian: it loads them apart from all others. */
export const searchRu = {
  label: 'Спросите своими словами',
  hint: 'Например: не приходит код',
  found: (count: number) => `Нашли ${answers(count)}`,
  meant: (query: string) => `Мы поняли вас так: «${query}»`,
  loading: 'Загружаем поиск…',
  failed: 'Поиск не загрузился: похоже, пропала связь.',
  again: 'Попробовать ещё раз',
  nothing: (query: string) => `По словам «${query}» ничего не нашлось`,
  nothingMore:
    'Попробуйте сказать иначе или короче. Ниже — частые вопросы. Если ответа нет и там, спросите классного руководителя.',
  link: 'Похоже, это ссылка. Искать по ней нельзя, зато можно узнать, что она значит и где её открыть.',
  linkSafe: 'Ссылка останется в этой вкладке и никуда не отправится.',
  check: 'Проверить ссылку',
}
