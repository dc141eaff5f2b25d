import type { Language } from './language.ts'

type ManifestWords = Record<'name' | 'shortName' | 'description' | 'attention', string>

/** What browsers and their stores call us: the build writes it into `_locales`, no script carries it. */
export const manifestWords: Record<Language, ManifestWords> = {
  ru: {
    name: 'Мостик: приглашение для родителя',
    shortName: 'Мостик',
    description:
      'Подскажет, где открыть приглашение в Сферум, если в браузере вошёл ребёнок. Неофициальный помощник для родителей.',
    attention: 'Мостик: нужно ваше внимание',
  },
  en: {
    name: 'Mostik: the parent’s invite',
    shortName: 'Mostik',
    description:
      'Shows where to open an invite to Sferum when a child is signed in here. An unofficial helper for parents.',
    attention: 'Mostik needs your attention',
  },
}
