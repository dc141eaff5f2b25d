/** The topics that whoever asks about Сферум needs: their slugs are given from outside and stay as they are. */
export const topicSlugs = [
  'what-is-sferum',
  'what-is-vk-id',
  'vk-page-not-needed',
  'register-student',
  'student-by-email',
  'student-phone',
  'parent-after-student',
  'parent-invite-link',
  'parent-new-vk-id',
  'parent-existing-vk-id',
  'same-browser-conflict',
  'two-parents-limit',
  'sms-code-not-received',
  'call-instead-of-sms',
  'sms-free',
  'wrong-phone-entered',
  'forgot-password',
  'not-my-profile',
  'confirm-child',
  'fix-child-data',
  'parent-several-children',
  'second-child',
  'one-phone-one-account',
  'teacher-and-parent',
  'sign-out',
  'messenger-apps',
  'messenger-guides',
  'full-manual',
] as const

/** What the help site explains beyond the topics: browsers, refusals, safety, the extension itself. */
export const extraSlugs = [
  'own-parent-error',
  'private-window',
  'private-window-chrome',
  'private-window-edge',
  'private-window-yandex',
  'private-window-firefox',
  'private-window-opera',
  'private-window-safari',
  'new-browser-profile',
  'scams',
  'about-mostik',
  'privacy',
  'install-extension',
  'install-by-hand',
  'install-for-school',
  'code-not-accepted',
  'link-does-not-open',
  'form-not-accepted',
  'child-on-my-number',
  'class-invite-by-mistake',
  'app-on-childs-phone',
  'sferum-or-max',
  'vk-com-or-vk-ru',
  'is-it-required',
] as const

/** Every article by its slug: id, file name and address. A new article is added here first. */
export const slugs = [...topicSlugs, ...extraSlugs]

export type Slug = (typeof slugs)[number]
