import type { Article } from './article.ts'
import type { Slug } from './slugs.ts'

const bySituation: Record<Article['situation'], readonly Slug[]> = {
  start: ['confirm-child', 'parent-several-children'],
  invite: ['parent-new-vk-id', 'parent-existing-vk-id'],
  error: ['parent-new-vk-id', 'parent-existing-vk-id'],
  code: ['confirm-child', 'fix-child-data'],
  account: ['confirm-child', 'messenger-guides'],
  family: ['parent-invite-link', 'confirm-child'],
  apps: ['messenger-guides', 'full-manual'],
  safety: ['parent-invite-link', 'privacy'],
  extension: ['about-mostik', 'same-browser-conflict'],
}

/** What people usually do next when this article has helped them: slugs, likeliest first, never the article itself. */
export function nextSteps(article: Pick<Article, 'slug' | 'situation'>): Slug[] {
  return bySituation[article.situation].filter((slug) => slug !== article.slug)
}
