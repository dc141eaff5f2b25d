import { posix } from 'node:path'
import type { Article } from '../../lib/help/article.ts'
import { slugs } from '../../lib/help/slugs.ts'
import { helpWords } from '../../lib/i18n/help-words.ts'
import type { Language } from '../../lib/i18n/language.ts'
import type { PageName, Place } from '../place.ts'
import { articleFile, fileOf, type Route, routes } from '../routes.tsx'
import type { LinkOf } from './article-text.ts'

/** A relative link from one file of the site to another. */
export function linkFrom(file: string, target: string): string {
  return posix.relative(posix.dirname(file), target)
}

const pages: Partial<Record<PageName, Route>> = routes

type Spot = {
  language: Language
  articles: readonly Article[]
  otherFile: string
  /** A link to another file of the site. */
  linkTo: (target: string) => string
}

/** What a page must know about where it stands. */
export function placeAt({ language, articles, otherFile, linkTo }: Spot): Place {
  const toRoute = (route: Route) => linkTo(fileOf(route, language))
  return {
    language,
    words: helpWords(language),
    articles,
    home: toRoute(routes.home),
    search: toRoute(routes.search),
    trainer: toRoute(routes.trainer),
    toPage(name) {
      const route = pages[name]
      return route && toRoute(route)
    },
    toArticle: (slug) =>
      articles.some((one) => one.slug === slug) ? linkTo(articleFile(slug, language)) : undefined,
    toOther: linkTo(otherFile),
  }
}

/** What links in the Markdown of an article mean on its page: `page:check`, `page:trainer#scene=own-parent`, `./sign-out.md`. */
export function linksOf({ toPage, toArticle }: Place): LinkOf {
  return (target) => {
    const [, page, part = ''] = /^page:(\w+)(#[\w=&-]+)?$/.exec(target) ?? []
    const file = page && toPage(page as PageName)
    if (page) return file && file + part
    const [, name] = /^\.\/([\w-]+)\.md$/.exec(target) ?? []
    const slug = slugs.find((one) => one === name)
    return slug && toArticle(slug)
  }
}
