import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import type { Article } from '../../lib/help/article.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { ArticlePage } from '../pages/ArticlePage.tsx'
import { Document, type Head } from '../pages/Document.tsx'
import { Frame } from '../pages/Frame.tsx'
import type { Place } from '../place.ts'
import { articleFile, fileOf, type Route, routes } from '../routes.tsx'
import { articleText } from './article-text.ts'
import type { Client } from './client.ts'
import { linkFrom, linksOf, placeAt } from './place-at.ts'
import { pagePolicy } from './policy.ts'
import { readArticles } from './read-articles.ts'
import { sheetFile, type styleSheets, styleSources } from './style-sheets.ts'
import { typesetHtml } from './typeset-html.ts'

export type Site = {
  folder: string
  client: Client
  sheets: ReturnType<typeof styleSheets>
  address: URL | undefined
}

type Page = {
  file: string
  place: Place
  title: string
  description: string
  /** A link from it to another file of the site. */
  linkTo: (target: string) => string
  isAnywhere: boolean
  island?: string | undefined
  /** The style sheets inside it. */
  styles: readonly string[]
  content: ComponentChildren
}

const other = (language: Language): Language => (language === 'ru' ? 'en' : 'ru')

/** Writes every page in every language, and gives the files that search engines may know. */
export async function writePages(site: Site): Promise<string[]> {
  const pages = (['ru', 'en'] as const).flatMap((language) => pagesIn(site, language))
  await Promise.all(pages.map((page) => writePage(site, page)))
  return pages.filter(({ isAnywhere }) => !isAnywhere).map(({ file }) => file)
}

function pagesIn(site: Site, language: Language): Page[] {
  const articles = readArticles(language).map((article) => ({
    ...article,
    title: typesetHtml(article.title, language),
    answer: typesetHtml(article.answer, language),
  }))
  return [
    ...Object.values<Route>(routes).map((route) => routePage(site, route, language, articles)),
    ...articles.map((article) => articlePage(site, article, articles)),
  ]
}

function routePage(site: Site, route: Route, language: Language, articles: readonly Article[]): Page {
  const file = fileOf(route, language)
  const { island, sheet: name, inlined, isAnywhere = false } = route
  const linkTo = isAnywhere && site.address ? below(site.address) : from(file)
  const place: Place = {
    ...placeAt({ language, articles, otherFile: fileOf(route, other(language)), linkTo }),
    ...(name && { sheet: linkTo(sheetFile(name, site.sheets[name])) }),
  }
  const about = route.about(place.words)
  const styles = [site.sheets.site, ...(inlined ? [site.sheets[inlined]] : [])]
  return { ...about, file, place, linkTo, isAnywhere, island, styles, content: <route.Page place={place} /> }
}

const from = (file: string) => (target: string) => linkFrom(file, target)
const below = (root: URL) => (target: string) => root.pathname + target

function articlePage({ sheets }: Site, article: Article, articles: readonly Article[]): Page {
  const { slug, language, title, answer } = article
  const file = articleFile(slug, language)
  const linkTo = from(file)
  const place = placeAt({ language, articles, otherFile: articleFile(slug, other(language)), linkTo })
  const text = articleText(article, linksOf(place))
  const content = <ArticlePage place={place} article={article} text={text} />
  const styles = [sheets.site]
  return { file, place, title, description: answer, linkTo, isAnywhere: false, styles, content }
}

async function writePage(site: Site, page: Page): Promise<void> {
  const html = render(
    <Document head={headOf(site, page)}>
      <Frame place={page.place}>{page.content}</Frame>
    </Document>,
  )
  const path = join(site.folder, page.file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `<!doctype html>${html}\n`)
}

function headOf({ client, address }: Site, page: Page): Head {
  const { place, description, linkTo, isAnywhere, island = '', styles } = page
  const { atOnce = [], soon = [] } = client.preloads[island]?.(place.language) ?? {}
  return {
    language: place.language,
    title: `${page.title} · ${place.words.brand}`,
    description,
    policy: pagePolicy(styleSources(styles)),
    styles,
    scripts: isAnywhere && !address ? upwards(client.entry) : [linkTo(client.entry)],
    preloads: { atOnce: atOnce.map(linkTo), soon: soon.map(linkTo) },
    isUnlisted: isAnywhere,
    ...(address && !isAnywhere && { addresses: addressesOf(address, page) }),
  }
}

/** Where a script of the root may lie, seen from a page that may be shown in any folder: one of them is there. */
function upwards(script: string): string[] {
  return [0, 1, 2, 3, 4].map((folders) => '../'.repeat(folders) + script)
}

function addressesOf(root: URL, { file, place }: Page): NonNullable<Head['addresses']> {
  const canonical = new URL(file, root).href
  const { language, toOther } = place
  const others = { [language]: canonical, [other(language)]: new URL(toOther, canonical).href }
  return { canonical, others, picture: new URL(`og-${language}.png`, root).href }
}
