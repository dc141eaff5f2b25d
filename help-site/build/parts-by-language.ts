/** An English text in parts: those at odd places are Russian, so that a voice may be told. */
export function partsByLanguage(text: string): string[] {
  return text.split(/([А-Яа-яЁё]+(?:[\s.,«»—-]+[А-Яа-яЁё]+)*)/)
}

/** English HTML whose Russian words say that they are Russian; Russian HTML stays as it is. */
export function markRussian(html: string, language: 'ru' | 'en'): string {
  if (language === 'ru') return html
  return html
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part : marked(part)))
    .join('')
}

const marked = (text: string) =>
  partsByLanguage(text)
    .map((part, index) => (index % 2 ? `<span lang="ru">${part}</span>` : part))
    .join('')
