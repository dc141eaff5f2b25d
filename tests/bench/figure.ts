import { type Spread, spreadOf } from './spread.ts'

/** One line of the report: what was measured, against what of the same run, and what we want. */
export type Figure = {
  what: string
  unit: 'ms' | 'kB' | 'points'
  value: Spread
  against?: { what: string; value: Spread }
  ratio?: number
  target?: number
}

/** Medians of two things that were measured in turns, and their ratio. */
export function ratioFigure(
  what: string,
  values: readonly number[],
  against: { what: string; values: readonly number[] },
  target?: number,
): Figure {
  const value = spreadOf(values)
  const base = spreadOf(against.values)
  return {
    what,
    unit: 'ms',
    value,
    against: { what: against.what, value: base },
    ratio: value.median / base.median,
    ...(target === undefined ? {} : { target }),
  }
}

const number = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(1))

function targetOf(unit: Figure['unit'], target: number): string {
  if (unit === 'points') return `≥ ${target}`
  return `≤ ${target}${unit === 'kB' ? ' kB' : ''}`
}

/** The figures as a table for a terminal. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ['what', 'median', 'p90', 'against', 'median', 'p90', 'ratio', 'target']
  const rows = figures.map(({ what, unit, value, against, ratio, target }) => [
    what,
    `${number(value.median)} ${unit}`,
    unit === 'ms' ? `${number(value.p90)} ms` : '',
    against?.what ?? '',
    against ? `${number(against.value.median)} ms` : '',
    against ? `${number(against.value.p90)} ms` : '',
    ratio === undefined ? '' : ratio.toFixed(3),
    target === undefined ? '' : targetOf(unit, target),
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n')
}
