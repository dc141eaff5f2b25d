/** A number from 0 up to 1, without 1. */
export type Chance = () => number

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Chance nobody can guess; unlike `crypto.randomUUID` it is there on insecure origins, too. */
export const realChance: Chance = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32

/** The same chance again for the same seed (mulberry32), so that a run can be repeated. */
export function seededChance(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const times = (count: number, make: () => string) => Array.from({ length: count }, make).join('')

/** A new id or invite token: 22 characters, 132 bits. */
export const newToken = (chance: Chance): string =>
  times(22, () => alphabet[Math.floor(chance() * 64)] ?? 'A')

/** As many digits as asked for. */
export const newDigits = (chance: Chance, length: number): string =>
  times(length, () => String(Math.floor(chance() * 10)))
