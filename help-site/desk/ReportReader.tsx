import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import type { CaseId } from '../../lib/desk/cases.ts'
import { diagnose } from '../../lib/desk/diagnose.ts'
import { factNames, type Report, readReport } from '../../lib/desk/report.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { loadReportWords, type ReportWords } from '../../lib/i18n/report-words.ts'
import type { Spoken } from './spoken.ts'

type ReportReaderProps = {
  language: Language
  situations: Spoken
  /** A report that came with the link. */
  given: string
  onCase(id: CaseId): void
}

/** Turns a pasted report into words, and leads to what to answer. */
export function ReportReader({ language, situations, given, onCase }: ReportReaderProps) {
  const [words, setWords] = useState<ReportWords>()
  const [text, setText] = useState(given)
  useEffect(() => {
    loadReportWords(language).then(setWords, () => undefined)
  }, [language])
  if (!words) return null
  const report = readReport(text)
  return (
    <div class="ReportReader">
      <label class="SearchBox-label" for="desk-report">
        {words.paste}
      </label>
      <textarea
        id="desk-report"
        class="Field-input"
        rows={3}
        autocomplete="off"
        spellcheck={false}
        value={text}
        aria-describedby="desk-report-hint"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="DeskPage-small" id="desk-report-hint">
        {words.hint}
      </p>
      <div role="status">
        {report && (
          <p>
            {words.means}: <b>{situations.shown.cases[diagnose(report)].title}</b>
          </p>
        )}
        {!report && text.trim() !== '' && <p class="CardEditor-problem">{words.broken}</p>}
      </div>
      {report && (
        <>
          <Button look="primary" onClick={() => onCase(diagnose(report))}>
            {words.answer}
          </Button>
          <ReportFacts words={words} report={report} />
        </>
      )}
    </div>
  )
}

function ReportFacts({ words, report }: { words: ReportWords; report: Report }) {
  return (
    <>
      <h3>{words.said}</h3>
      <dl class="ReportFacts">
        <div>
          <dt>{words.version}</dt>
          <dd>{report.v}</dd>
        </div>
        {factNames.map((name) => {
          const fact: Record<string, string> = words.facts[name]
          return (
            <div key={name}>
              <dt>{fact.name}</dt>
              <dd>
                {fact[report[name]]} {name === 'b' && report.n}
              </dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
