const pointing =
  /(?:наж[аимм]|жм[иу]|клик|щелк|щёлк|тапн|выбер|выбра|найд|найти|кнопк|пункт|(?:в|во) (?:раздел|меню|вкладк)|команд|функци|действие|надпись|ссылк[еу])[а-яё]*(?: [^ .!?]+){0,2}[\s:«"„“—–>→-]*$/i

/** Whether a label is part of a sentence, judged by the text directly before and after it in its line. */
export const isWithinSentence = (before: string, label: string, after: string): boolean => {
  const ahead = before.trim()
  const behind = after.trim()
  if (/^[.,;!?)»”"]/.test(behind) || (/^[а-яё]/.test(behind) && !/^(?:или|нов)/.test(behind))) return true
  if (!ahead) return false
  if (
    /[«„“"(→>]$/.test(ahead) ||
    // Breadcrumbs.
    /[а-яё][^а-яё]*[›/]$/i.test(ahead) ||
    pointing.test(ahead) ||
    /(?:^|\s)(?:и|а|затем|потом|далее|чтобы|на|в|через)$/i.test(ahead)
  )
    return true
  // A label with a small letter goes on with the sentence that was begun before it.
  return /^[^а-яё]*[а-яё]/i.test(label) && /^[^А-ЯЁ]*[а-яё]/.test(label) && !/[.!?:…—–|·•)]$/.test(ahead)
}
