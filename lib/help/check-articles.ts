import type { Slug } from './slugs.ts'
import type { VerdictKind } from './verdict.ts'

/** The articles that the link checker leads to, by their slug. */
export type CheckArticle = (typeof checkArticles)[number]

export const checkArticles = [
  'parent-invite-link',
  'parent-new-vk-id',
  'parent-existing-vk-id',
  'parent-after-student',
  'same-browser-conflict',
  'sign-out',
  'register-student',
  'student-by-email',
  'student-phone',
  'what-is-sferum',
  'what-is-vk-id',
  'vk-page-not-needed',
  'messenger-apps',
  'messenger-guides',
  'forgot-password',
  'scams',
  'sferum-or-max',
  'link-does-not-open',
  'class-invite-by-mistake',
  'app-on-childs-phone',
  'private-window',
] as const satisfies readonly Slug[]

const articles: Readonly<Record<VerdictKind, readonly CheckArticle[]>> = {
  'parent-invite': ['parent-new-vk-id', 'parent-existing-vk-id'],
  'class-invite': ['class-invite-by-mistake', 'register-student', 'student-by-email', 'student-phone'],
  'some-invite': ['parent-after-student', 'parent-invite-link'],
  chat: ['parent-invite-link'],
  call: ['parent-invite-link'],
  channel: ['parent-invite-link'],
  home: ['parent-invite-link', 'what-is-sferum'],
  profile: ['parent-invite-link'],
  page: ['link-does-not-open', 'parent-invite-link'],
  'sign-in': ['what-is-vk-id', 'parent-invite-link'],
  'max-chat': ['sferum-or-max', 'parent-invite-link'],
  'max-page': ['sferum-or-max', 'parent-invite-link'],
  short: ['parent-invite-link', 'same-browser-conflict'],
  'messenger-app': ['messenger-apps', 'app-on-childs-phone'],
  store: ['messenger-apps'],
  guides: ['messenger-guides', 'parent-invite-link'],
  'vk-page': ['vk-page-not-needed', 'parent-invite-link'],
  foreign: ['scams', 'parent-invite-link'],
  unsafe: ['parent-invite-link', 'scams'],
  'look-alike': ['scams', 'forgot-password', 'parent-invite-link'],
  dangerous: ['scams', 'parent-invite-link'],
  'cut-off': ['link-does-not-open', 'parent-invite-link'],
  several: [],
  'too-long': ['link-does-not-open', 'parent-invite-link'],
  email: ['parent-invite-link'],
  phone: ['parent-invite-link', 'scams'],
  'no-link': ['parent-invite-link'],
}

/** The articles that explain a verdict, best first. */
export function articlesOf(kind: VerdictKind): readonly CheckArticle[] {
  return articles[kind]
}

/** How a verdict feels: an invite, a question, something else, nothing certain, a danger, or a text that could not be read. */
export type Tone = 'invite' | 'question' | 'other' | 'uncertain' | 'danger' | 'unread'

/** The tone of a verdict. */
export function toneOf(kind: VerdictKind): Tone {
  if (kind === 'parent-invite' || kind === 'class-invite') return 'invite'
  if (kind === 'some-invite' || kind === 'several') return 'question'
  if (kind === 'look-alike' || kind === 'dangerous' || kind === 'unsafe') return 'danger'
  if (kind === 'short' || kind === 'page') return 'uncertain'
  const isUnread = ['cut-off', 'too-long', 'email', 'phone', 'no-link'].includes(kind)
  return isUnread ? 'unread' : 'other'
}
