import type { Language } from '../lib/i18n/language.ts'
import { translate } from '../lib/i18n/translate.ts'
import { CopyButton } from './CopyButton.tsx'

type CopyReportProps = { language: Language; onReport(): Promise<boolean> }

/** Copies what support needs to know; nothing of it is personal. */
export function CopyReport({ language, onReport }: CopyReportProps) {
  const words = translate(language)
  return <CopyButton words={words} look="quiet" label={words.copyReport} onCopy={onReport} />
}
