import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { en } from '../../lib/i18n/en.ts'
import { ru } from '../../lib/i18n/ru.ts'

test.each([
  ['ru', ru, 'Название', 'Коротко'],
  ['en', en, 'Name', 'Short'],
])(
  "the store page (%s) has the manifest's name and description, as short as stores want them",
  async (language, words, name, short) => {
    const page = await readFile(new URL(`../../docs/store/listing-${language}.md`, import.meta.url), 'utf8')
    const fieldOf = (field: string) => new RegExp(`\\*\\*${field}\\*\\* \\([^)]*\\): (.*)`).exec(page)?.[1]
    expect(fieldOf(name)).toBe(words.manifest.name)
    expect(fieldOf(short)).toBe(words.manifest.description)
    expect(words.manifest.name.length).toBeLessThanOrEqual(45)
    expect(words.manifest.description.length).toBeLessThanOrEqual(132)
  },
)
