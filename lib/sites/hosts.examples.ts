import type { hostFacts } from './hosts.ts'

/** Where we know a host from, whether anybody here has seen it, and addresses of it; `guess` marks what no public source shows. */
type HostExamples = { source: string; status: 'seen' | 'guess'; examples: readonly string[] }

/** The examples of every host: beside the facts, so that no page has to carry them. */
export const hostExamples = {
  'sferum.ru': {
    source: 'Школьная инструкция; публичные ссылки вида sferum.ru/?p=…',
    status: 'seen',
    examples: ['https://sferum.ru/?p=start', 'https://www.sferum.ru/'],
  },
  'web.vk.me': {
    source: 'VK Мессенджер в браузере, публичные ссылки на чаты /convo/<id>',
    status: 'seen',
    examples: ['https://web.vk.me/convo/2000000001'],
  },
  'id.vk.ru': {
    source: 'Адрес VK ID после переезда с vk.com на vk.ru',
    status: 'seen',
    examples: ['https://id.vk.ru/auth'],
  },
  'id.vk.com': {
    source: 'Прежний адрес VK ID',
    status: 'seen',
    examples: ['https://id.vk.com/auth'],
  },
  'login.vk.ru': {
    source: 'Промежуточный адрес входа VK; по аналогии с login.vk.com',
    status: 'guess',
    examples: ['https://login.vk.ru/?act=logout'],
  },
  'login.vk.com': {
    source: 'Прежний промежуточный адрес входа VK',
    status: 'guess',
    examples: ['https://login.vk.com/?act=logout'],
  },
  'vk.me': {
    source: 'Публичные ссылки на чаты vk.me/join/…',
    status: 'seen',
    examples: ['https://vk.me/join/AJQ1d0000000000000000000'],
  },
  'max.ru': {
    source: 'Публичные ссылки на чаты max.ru/join/…, веб-версия web.max.ru',
    status: 'seen',
    examples: ['https://max.ru/join/abc', 'https://web.max.ru/'],
  },
} satisfies Record<(typeof hostFacts)[number]['host'], HostExamples>
