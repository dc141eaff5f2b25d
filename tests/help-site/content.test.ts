import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readArticles } from '../../help-site/build/read-articles.ts'
import { hashOf, placeInHash } from '../../help-site/trainer/step-link.ts'
import { type Article, audiences, situations } from '../../lib/help/article.ts'
import { slugs, topicSlugs } from '../../lib/help/slugs.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { refusals } from '../../lib/registration/refusals.ts'

const articles: Record<Language, Article[]> = { ru: readArticles('ru'), en: readArticles('en') }
const languages = ['ru', 'en'] as const
const files = (language: Language) =>
  readdirSync(new URL(`../../help-site/content/${language}/`, import.meta.url)).filter(
    (name) => name !== 'README.md',
  )

/** The topics that the help must cover whatever else it tells; given from outside. */
const givenTopics =
  'what-is-sferum what-is-vk-id vk-page-not-needed register-student student-by-email student-phone parent-after-student parent-invite-link parent-new-vk-id parent-existing-vk-id same-browser-conflict two-parents-limit sms-code-not-received call-instead-of-sms sms-free wrong-phone-entered forgot-password not-my-profile confirm-child fix-child-data parent-several-children second-child one-phone-one-account teacher-and-parent sign-out messenger-apps messenger-guides full-manual'

test('the topics are the given ones', () => {
  expect([...topicSlugs].sort()).toEqual(givenTopics.split(' ').sort())
})

test.each(languages)('in %s every slug has its article, and no file is without a slug', (language) => {
  expect(articles[language].map(({ slug }) => slug)).toEqual(slugs)
  expect(files(language).sort()).toEqual([...slugs].map((slug) => `${slug}.md`).sort())
})

test.each(slugs.map((slug) => [slug]))('%s says the same in its front matter in both languages', (slug) => {
  const [ru, en] = languages.map((language) => articles[language].find((one) => one.slug === slug))
  const common = (article: Article | undefined) => {
    if (!article) return undefined
    const { audience, situation, related, explains, checked, max, sources } = article
    return { audience, situation, related, explains, checked, max, sources: sources.length }
  }
  expect(common(en)).toEqual(common(ru))
})

test.each([
  ['link-does-not-open', 'error'],
  ['two-parents-limit', 'family'],
] as const)('%s stands where a parent with that trouble looks for it: %s', (slug, situation) => {
  expect(articles.ru.find((one) => one.slug === slug)?.situation).toBe(situation)
})

test.each(slugs.map((slug) => [slug]))(
  '%s has the same parts in both languages, so that a link to a part holds',
  (slug) => {
    const parts = (language: Language) =>
      articles[language].find((one) => one.slug === slug)?.body.match(/^#{2,} /gm)?.length ?? 0
    expect(parts('en')).toBe(parts('ru'))
  },
)

const linked = (article: Article) =>
  [...article.body.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
const isBroken = (hash: string) => {
  const place = placeInHash(hash)
  return !place || hashOf(place.scene, place.step) !== hash
}
const pages = ['page:trainer', 'page:check', 'page:search', 'page:desk']

test.each(languages)('in %s no link of an article is broken', (language) => {
  const broken = articles[language].flatMap((article) =>
    linked(article)
      .filter((target) => {
        if (pages.includes(target)) return false
        const [, hash] = /^page:trainer(#.+)$/.exec(target) ?? []
        if (hash) return isBroken(hash)
        const [, name] = /^\.\/([\w-]+)\.md$/.exec(target) ?? []
        return name ? !slugs.some((slug) => slug === name) : !/^https:\/\/[^\s]+$/.test(target)
      })
      .map((target) => `${language}/${article.slug}.md: ${target}`),
  )
  expect(broken).toEqual([])
})

test('every refusal of the registration is explained by an article', () => {
  const explained = new Set(articles.ru.flatMap(({ explains }) => explains))
  expect(Object.keys(refusals).filter((refusal) => !explained.has(refusal as keyof typeof refusals))).toEqual(
    [],
  )
})

test('somebody of every kind finds something in every language, and no group of the home page is empty', () => {
  for (const language of languages) {
    for (const audience of audiences)
      expect(articles[language].some((one) => one.audience.includes(audience))).toBe(true)
    for (const situation of situations)
      expect(
        articles[language].some((one) => one.situation === situation),
        situation,
      ).toBe(true)
  }
})

test.each(languages)('in %s no article repeats its answer, and no sources are made up', (language) => {
  for (const { slug, answer, body, sources } of articles[language]) {
    expect(body.startsWith(answer), slug).toBe(false)
    for (const source of sources) if (source !== 'manual') expect(source.url, slug).toMatch(/^https:\/\//)
  }
})
