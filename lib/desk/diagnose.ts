import type { CaseId } from './cases.ts'
import type { Report } from './report.ts'

/** What follows from a report: the situation to answer, the most certain cause first. */
export function diagnose(report: Report): CaseId {
  return rules.find(([fits]) => fits(report))?.[1] ?? 'own-parent'
}

const rules: readonly (readonly [fits: (report: Report) => boolean, id: CaseId])[] = [
  [({ host, pause }) => host === 'missing' || pause === 'on', 'extension-silent'],
  [({ end }) => end === 'private-disabled' || end === 'private-not-allowed', 'private-refused'],
  [({ link }) => link === 'lost', 'link-lost'],
  [(report) => report.in !== 'ordinary', 'private-still'],
  [({ way, end }) => way === 'private-window' && end === 'opened', 'private-still'],
  [({ sure }) => sure === 'several', 'sibling'],
  [({ who }) => who === 'student', 'own-parent'],
  [({ own, seen, set }) => own === 'no' && seen === 'no' && set === 'no', 'extension-silent'],
  [({ who }) => who !== 'unknown', 'before-opening'],
]
