import type { knownLinks } from './known-links.ts'

type KnownLinkExamples = { source: string; status: 'seen' | 'guess'; examples: readonly string[] }

const publicLinks = 'Публичные ссылки, собранные до ноября 2026 года'

/** The examples of every known link, where they come from, and whether they were seen there. */
export const knownLinkExamples = {
  chat: {
    source: publicLinks,
    status: 'seen',
    examples: [
      'https://sferum.ru/?p=messages&join=AJQ1dxyz0123_/abcdEFGH4567ijklMNOP89=',
      'https://sferum.ru/?p=messages',
    ],
  },
  'messenger-chat': {
    source: publicLinks,
    status: 'seen',
    examples: ['https://web.vk.me/convo/2000000001', 'https://web.vk.me/join/AJQ1dxyz0123abcdEFGH'],
  },
  call: {
    source: publicLinks,
    status: 'seen',
    examples: ['https://sferum.ru/?call_link=Zk3dQw8pL0sVb7Yx2NcTfGh5JmRa9UeKiOzXqWvBn14'],
  },
  'call-page': {
    source: publicLinks,
    status: 'seen',
    examples: ['https://sferum.ru/?p=join_call_page&callId=Zk3dQw8pL0sVb7Yx2NcTfGh5JmRa9UeKiOzXqWvBn14'],
  },
  channel: {
    source: publicLinks,
    status: 'seen',
    examples: ['https://sferum.ru/?p=channel&channelId=-200000001&postId=15'],
  },
  dashboard: {
    source: publicLinks,
    status: 'seen',
    examples: ['https://sferum.ru/?p=dashboard&schoolId=1234'],
  },
  'start-page': {
    source: publicLinks,
    status: 'seen',
    examples: ['https://sferum.ru/?p=start'],
  },
  'parents-students': {
    source: publicLinks,
    status: 'seen',
    examples: ['https://sferum.ru/?p=parents_students'],
  },
} satisfies Record<keyof typeof knownLinks, KnownLinkExamples>
