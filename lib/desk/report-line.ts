import type { Report } from './report.ts'

/**
 * The report as one line. Its words are closed by their type, whoever reads them from a store lets only these through;
 * the two versions are numbers of a few digits or nothing.
 */
export function reportLine({ v, n, ...facts }: Report): string {
  const version = /^\d{1,2}(\.\d{1,2}){1,3}$/.test(v) ? v : '0.0'
  const major = /^\d{1,3}$/.test(n) ? n : '0'
  const words = Object.entries(facts).map((fact) => fact.join('='))
  return ['MOSTIK1', `v=${version}`, `n=${major}`, ...words].join(';')
}
