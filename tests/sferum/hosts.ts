/** Hosts of the service itself: signing in on one of them signs in on all. */
export const serviceHosts = ['sferum.ru', 'web.vk.me'] as const

/** Every host the stand-in answers for. */
export const hosts = [...serviceHosts, 'id.vk.ru', 'clck.ru', 'news.example', 'other.example'] as const

export type Host = (typeof hosts)[number]
