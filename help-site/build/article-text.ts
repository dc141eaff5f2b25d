import { Marked, type Token, type Tokens } from 'marked'
import type { Article } from '../../lib/help/article.ts'
import { markRussian } from './parts-by-language.ts'
import { typesetHtml } from './typeset-html.ts'

/** An article's body, ready for its page. */
export type ArticleText = {
  html: string
  /** The answer and its steps without any mark-up: for a message to somebody, and for search engines. */
  plain: string
}

/** What links in articles lead to: a relative address, or nothing when there is no such page. */
export type LinkOf = (target: string) => string | undefined

/** Renders an article; a heading's id is its number, so that a link to it holds in both languages. */
export function articleText(article: Article, linkOf: LinkOf): ArticleText {
  const markdown = markdownOf(linkOf)
  const { language } = article
  return {
    html: markRussian(typesetHtml(markdown.parse(article.body, { async: false }), language), language),
    plain: plainOf(article, markdown.lexer(article.body)),
  }
}

function markdownOf(linkOf: LinkOf): Marked {
  let sections = 0
  return new Marked({
    renderer: {
      heading({ tokens, depth }) {
        sections += 1
        const id = `part-${sections}`
        const inner = this.parser.parseInline(tokens)
        return `<div class="Section"><h${depth} id="${id}">${inner}</h${depth}><a class="Section-link" href="#${id}" aria-labelledby="${id}" data-do="copy-section">#</a></div>`
      },
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens)
        if (/^https?:/.test(href))
          return `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${inner}</a>`
        const target = linkOf(href)
        return target ? `<a href="${escapeHtml(target)}">${inner}</a>` : inner
      },
      html({ text }) {
        throw new Error(`Why is there raw HTML in an article? ${text}`)
      },
      image({ href }) {
        throw new Error(`Why is there a picture in an article? ${href}`)
      },
    },
  })
}

function plainOf(article: Article, tokens: readonly Token[]): string {
  const steps = tokens.find((one): one is Tokens.List => one.type === 'list' && (one as Tokens.List).ordered)
  const lines = (steps?.items ?? []).map((item, index) => `${index + 1}. ${plainInline(item.tokens)}`)
  return [article.answer, ...lines].join('\n').replaceAll('\u00a0', ' ')
}

function plainInline(tokens: readonly Token[]): string {
  const parts = tokens.map((token) => {
    if (token.type === 'space') return ''
    if ('tokens' in token && token.tokens) return plainInline(token.tokens)
    return token.type === 'list' ? '' : 'text' in token ? String(token.text) : ''
  })
  return parts.join('').trim() === '' ? '' : parts.join('').replace(/\s+/g, ' ')
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
