import type { Report } from './report.ts'

/**
 * The report as one line. Its words are closed by their type, whoever reads them from a store lets only these through;
 * the two versions are numbers of a few digits or nothing.
 */
export function reportLine({ v, n, ...facts }: Report): string {
  const words = Object.entries({ v: short(v), n: short(n), ...facts })
  return `MOSTIK1;${words.map((fact) => fact.join('=')).join(';')}`
}

const short = (version: string) => (/^\d{1,3}(\.\d\d?){0,3}$/.test(version) ? version : '0')
