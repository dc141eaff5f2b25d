/** A person's name as Russian documents write it; not everybody has a middle name. */
export type PersonName = { last: string; first: string; middle?: string }

const longestPart = 60
// One or two marks on a letter are how ё and й may arrive; towers of marks are a joke.
const word = '(?:\\p{L}\\p{M}{0,2})+'
const part = new RegExp(`^${word}(?:[-’ ]${word})*$`, 'u')

/**
 * A name in its one written form (NFC, trimmed, plain hyphens, one kind of apostrophe), or undefined when it cannot be
 * a name. Letters of every script, double names by hyphen or space: «Салтыков-Щедрин», «д’Артаньян», «Алиев Мамед оглы».
 */
export function nameOf(typed: PersonName): PersonName | undefined {
  const last = partOf(typed.last)
  const first = partOf(typed.first)
  if (!last || !first) return undefined
  if (!typed.middle?.trim()) return { last, first }
  const middle = partOf(typed.middle)
  return middle ? { last, first, middle } : undefined
}

function partOf(typed: string): string | undefined {
  if (typed.length > 4 * longestPart) return undefined
  const text = typed
    .normalize('NFC')
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/\s?[-‐‑‒–—]\s?/gu, '-')
    .replace(/['ʼ‘`´]/gu, '’')
  return [...text].length <= longestPart && part.test(text) ? text : undefined
}
