export type Spread = { median: number; p90: number; rounds: number }

/** The middle of what was measured, and the value that nine rounds of ten stay below. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { median: at(0.5), p90: at(0.9), rounds: sorted.length }
}
