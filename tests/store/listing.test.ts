import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { manifestWords } from '../../lib/i18n/manifest-words.ts'

test.each([
  ['ru', manifestWords.ru, 'Название', 'Коротко'],
  ['en', manifestWords.en, 'Name', 'Short'],
])(
  "the store page (%s) has the manifest's name and description, as short as stores want them",
  async (language, words, name, short) => {
    const page = await readFile(new URL(`../../docs/store/listing-${language}.md`, import.meta.url), 'utf8')
    const fieldOf = (field: string) => new RegExp(`\\*\\*${field}\\*\\* \\([^)]*\\): (.*)`).exec(page)?.[1]
    expect(fieldOf(name)).toBe(words.name)
    expect(fieldOf(short)).toBe(words.description)
    expect(words.name.length).toBeLessThanOrEqual(45)
    expect(words.description.length).toBeLessThanOrEqual(132)
  },
)
