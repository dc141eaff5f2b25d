const rules = { ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') }

/** The Russian form for a count: 1 минута, 2 минуты, 5 минут; fractions take the form of «many». */
export function pluralRu(count: number, forms: { one: string; few: string; many: string }): string {
  const rule = rules.ru.select(count)
  return rule === 'one' || rule === 'few' ? forms[rule] : forms.many
}

/** The English form for a count: 1 minute, 2 minutes. */
export function pluralEn(count: number, forms: { one: string; other: string }): string {
  return rules.en.select(count) === 'one' ? forms.one : forms.other
}
