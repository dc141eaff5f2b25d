/** The letters that a host's label in ASCII (`xn--…`) stands for; the label itself when it stands for none. RFC 3492. */
export function decodePunycode(label: string): string {
  if (!label.startsWith('xn--') || label.length > 63) return label
  const coded = label.slice(4)
  const dash = coded.lastIndexOf('-')
  const letters = [...coded.slice(0, Math.max(dash, 0))]
  const digits = coded.slice(dash + 1)
  let [point, index, bias, at] = [128, 0, 72, 0]
  while (at < digits.length) {
    const before = index
    for (let weight = 1, step = 36; ; step += 36) {
      const digit = digitOf(digits[at])
      at += 1
      if (digit === undefined) return label
      index += digit * weight
      const threshold = Math.min(Math.max(step - bias, 1), 26)
      if (digit < threshold) break
      weight *= 36 - threshold
    }
    bias = adapted(index - before, letters.length + 1, before === 0)
    point += Math.floor(index / (letters.length + 1))
    index %= letters.length + 1
    if (point > 0x10ffff) return label
    letters.splice(index, 0, String.fromCodePoint(point))
    index += 1
  }
  return letters.join('')
}

function digitOf(character: string | undefined): number | undefined {
  const digit = character ? 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(character) : -1
  return digit < 0 ? undefined : digit
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2))
  rest += Math.floor(rest / count)
  let steps = 0
  for (; rest > 455; steps += 36) rest = Math.floor(rest / 35)
  return steps + Math.floor((36 * rest) / (rest + 38))
}
