import * as v from 'valibot'
import { parse as parseYaml } from 'yaml'
import type { Language } from '../i18n/language.ts'
import { type Refusal, refusals } from '../registration/refusals.ts'
import { type Slug, slugs } from './slugs.ts'

/** Who asks. */
export const audiences = ['parent', 'student', 'teacher'] as const

/** Where an article stands on the home page, in the order of the page. */
export const situations = [
  'start',
  'invite',
  'error',
  'code',
  'account',
  'family',
  'apps',
  'safety',
  'extension',
] as const

const text = (longest: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longest))
const slug = v.picklist(slugs)
const distinct = (list: readonly unknown[]) => new Set(list).size === list.length

function listOf<Item extends v.GenericSchema>(item: Item, fewest: number, most: number) {
  return v.pipe(
    v.array(item),
    v.minLength(fewest),
    v.maxLength(most),
    v.check<v.InferOutput<Item>[], string>(distinct, 'the same entry stands here twice'),
  )
}

const frontMatter = v.strictObject({
  title: text(70),
  answer: text(240),
  audience: listOf(v.picklist(audiences), 1, audiences.length),
  situation: v.picklist(situations),
  related: listOf(slug, 2, 5),
  explains: v.exactOptional(listOf(v.picklist(Object.keys(refusals) as Refusal[]), 0, 20), []),
  sources: listOf(
    v.union(
      [v.literal('manual'), v.strictObject({ title: text(200), url: v.pipe(v.string(), v.url()) })],
      'neither "manual" nor { title, url }',
    ),
    1,
    10,
  ),
  checked: v.pipe(v.string(), v.isoDate()),
  max: v.exactOptional(v.literal(true)),
})

/** One page of help in one language: what its front matter says, and its Markdown. */
export type Article = Omit<v.InferOutput<typeof frontMatter>, 'max'> & {
  slug: Slug
  language: Language
  max: boolean
  body: string
}

/** One file of `help-site/content` as an article; whatever breaks the contract of its README throws, naming file and key. */
export function parseArticle(file: { slug: string; language: Language; text: string }): Article {
  const name = `${file.language}/${file.slug}.md`
  const known = v.safeParse(slug, file.slug)
  if (!known.success) throw new Error(`${name}: no such slug in lib/help/slugs.ts`)
  const parts = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/.exec(file.text)
  if (!parts) throw new Error(`${name}: does not begin with front matter between two lines of ---`)
  const front = v.safeParse(frontMatter, yamlOf(parts[1] ?? '', name))
  if (!front.success) throw new Error(front.issues.map((issue) => `${name}: ${complaint(issue)}`).join('\n'))
  if (front.output.related.includes(known.output)) throw new Error(`${name}: related: names itself`)
  return {
    slug: known.output,
    language: file.language,
    ...front.output,
    max: front.output.max === true,
    body: bodyOf(parts[2] ?? '', name),
  }
}

function yamlOf(source: string, name: string): unknown {
  try {
    return parseYaml(source)
  } catch (error) {
    throw new Error(`${name}: front matter is no YAML: ${(error as Error).message}`)
  }
}

function complaint(issue: v.BaseIssue<unknown>): string {
  const key = v.getDotPath(issue)
  if (!key) return issue.message
  return issue.expected === 'never' ? `${key}: no such key` : `${key}: ${issue.message}`
}

function bodyOf(markdown: string, name: string): string {
  const body = markdown.trim()
  if (!body) throw new Error(`${name}: has no text after its front matter`)
  if (/^# /m.test(body)) throw new Error(`${name}: has a first-level heading; the title is one already`)
  if (/<\/?[a-z!]/i.test(body.replace(/<https?:[^>\s]*>/g, '')))
    throw new Error(`${name}: holds raw HTML; only Markdown is allowed`)
  return body
}
