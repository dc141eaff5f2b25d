/**
 * Measures every case once a round, each round starting with another one, so that whatever else the machine does meets
 * all of them alike. The first rounds only warm up.
 */
export async function inTurns<Name extends string, Value>(
  cases: Record<Name, () => Promise<Value>>,
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Promise<Record<Name, Value[]>> {
  const names = Object.keys(cases) as Name[]
  const values = Object.fromEntries(names.map((name) => [name, [] as Value[]])) as Record<Name, Value[]>
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const start = round % names.length
    for (const name of [...names.slice(start), ...names.slice(0, start)]) {
      const value = await cases[name]()
      if (round >= warmUp) values[name].push(value)
    }
  }
  return values
}
