import fc from 'fast-check'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Every place in a value, as a path of keys. */
function places(value: Json, path: string[] = []): string[][] {
  const inside = value && typeof value === 'object' ? Object.entries(value) : []
  return [path, ...inside.flatMap(([key, part]) => places(part, [...path, key]))]
}

function changed(
  value: Json,
  [key, ...rest]: string[],
  change: (part: Json) => Json | undefined,
): Json | undefined {
  if (key === undefined) return change(value)
  const copy = { ...(value as Record<string, Json>) }
  const part = changed(copy[key] ?? null, rest, change)
  if (part === undefined) delete copy[key]
  else copy[key] = part
  return copy
}

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom<Json>(
    '',
    ' ',
    '\u0000',
    'ё',
    '\u202e',
    '\ud800',
    '👩‍👩‍👧',
    '-',
    '’',
    'a'.repeat(5_000),
    -1,
    1e308,
    [],
    {},
    null,
  ),
)
/** One thing that can be wrong with a part of a body. */
export const mutation = fc.oneof(
  fc.record({ kind: fc.constant('replace' as const), value: strange }),
  fc.record({ kind: fc.constant('remove' as const) }),
  fc.record({
    kind: fc.constant('add' as const),
    key: fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('__proto__', 'constructor', 'id', 'roles')),
    value: strange,
  }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.nat(40),
    text: fc.string({ unit: 'grapheme', minLength: 1 }),
  }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(40) }),
)

function mutate(part: Json, how: Mutation): Json | undefined {
  if (how.kind === 'remove') return undefined
  if (how.kind === 'replace') return how.value
  if (how.kind === 'add')
    return part && typeof part === 'object'
      ? JSON.parse(
          `${JSON.stringify(part).slice(0, -1)},${JSON.stringify(how.key)}:${JSON.stringify(how.value)}}`,
        )
      : [part]
  if (typeof part !== 'string') return [part]
  return (
    part.slice(0, how.at) +
    (how.kind === 'insert' ? how.text : '') +
    part.slice(how.at + (how.kind === 'cut' ? 1 : 0))
  )
}

export type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never

/** A body with one thing wrong somewhere inside; `place` chooses where. */
export function mutantOf(body: Json, place: number, how: Mutation): Json {
  const where = places(body)
  return changed(body, where[place % where.length] ?? [], (part) => mutate(part, how)) ?? null
}
