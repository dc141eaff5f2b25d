import { expect, test } from 'vitest'
import { articleText } from '../../help-site/build/article-text.ts'
import type { Article } from '../../lib/help/article.ts'

const article = (body: string, language: Article['language'] = 'ru'): Article => ({
  slug: 'sign-out',
  language,
  title: 'Как выйти?',
  answer: 'Нажмите «Выйти».',
  audience: ['parent'],
  situation: 'account',
  related: ['scams', 'privacy'],
  explains: [],
  sources: ['manual'],
  checked: '2026-11-23',
  max: false,
  body,
})
const links: Record<string, string> = { './scams.md': 'scams.html', 'page:check': '../check.html' }
const rendered = (body: string, language?: Article['language']) =>
  articleText(article(body, language), (target) => links[target])

test('a heading has its number as id, and a link to itself', () => {
  const { html } = rendered('## Шаги\n\nТак.\n\n## Если *не* вышло\n\nИначе.')
  expect(html).toContain('<h2 id="part-1">Шаги</h2>')
  expect(html).toContain('href="#part-2"')
  expect(html).toContain('aria-labelledby="part-2"')
})

test('a link to a page that is not built is plain text', () => {
  expect(rendered('Пройдите [тренажёр](page:trainer).').html).toBe('<p>Пройдите тренажёр.</p>\n')
  expect(rendered('Вставьте [ссылку](page:check).').html).toContain('<a href="../check.html">')
})

test('an English text tells the voice which words are Russian', () => {
  const body = 'Press **Я даю согласие, «Сферум»** (“I agree”) in VK Мессенджер.'
  expect(rendered(body, 'en').html).toBe(
    '<p>Press <strong><span lang="ru">Я даю согласие, «Сферум</span>»</strong> (“I agree”) in VK <span lang="ru">Мессенджер</span>.</p>\n',
  )
  expect(rendered('Нажмите «Выйти».').html).not.toContain('lang=')
})

test('a link that leads out tells the other site nothing', () => {
  expect(rendered('[Справка](https://example.com/?a=1&b=2)').html).toContain(
    '<a href="https://example.com/?a=1&#38;b=2" rel="noopener noreferrer">',
  )
})

test.each(['<b>жирно</b>', '![рисунок](a.png)', '<script>alert(1)</script>'])('%s is refused', (body) => {
  expect(() => rendered(`Текст ${body}`)).toThrow(/Why is there/)
})

test('Russian words are bound as typography wants, also before a link; English ones are left', () => {
  expect(rendered('Зайдите в [раздел](./scams.md) и не спешите.').html).toBe(
    '<p>Зайдите в\u00a0<a href="scams.html">раздел</a> и\u00a0не\u00a0спешите.</p>\n',
  )
  expect(rendered('Go to a page.', 'en').html).toBe('<p>Go to a page.</p>\n')
})

test('the plain answer has the steps with their numbers and no mark-up', () => {
  const { plain } = rendered(
    '## Шаги\n\n1. Нажмите **«Выйти»**.\n2. Откройте [ссылку](./scams.md).\n\n- Прочее',
  )
  expect(plain).toBe('Нажмите «Выйти».\n1. Нажмите «Выйти».\n2. Откройте ссылку.')
})
