import { expect, test } from 'vitest'
import { readArticles } from '../../help-site/build/read-articles.ts'
import { structuredData } from '../../help-site/build/structured-data.ts'

test('search engines get the question and its answer, and nothing in it can end the script', () => {
  const [article] = readArticles('ru')
  if (!article) throw new Error('Are there no articles?')
  const data = structuredData(
    { ...article, title: 'Как </script><b>?' },
    { html: '', plain: 'Так.\n1. Шаг.' },
  )
  expect(data).not.toContain('<')
  expect(JSON.parse(data)).toMatchObject({
    '@type': 'FAQPage',
    inLanguage: 'ru',
    mainEntity: [{ name: 'Как </script><b>?', acceptedAnswer: { text: 'Так.\n1. Шаг.' } }],
  })
})
