type Table = [latin: string, russian: string][]

/** Latin letters for Russian ones, the longest first; several styles at once, because people mix them. */
const letters: Table = [
  ...pairs(
    'shch щ, sch щ, tch ч, iya ия, ija ия, iyu ию, iju ию, iye ие, ije ие, zh ж, kh х, ts ц, tz ц, tc ц, ch ч, sh ш, yo е, jo е, yu ю, ju ю, iu ю',
  ),
  ...pairs('ya я, ja я, ia я, ye е, je е, ck к, ph ф, iy ий, ij ий, yj ый, yy ый, x х, 4 ч, 6 ш, w в, q к'),
  ...pairs(
    "' ь, a а, b б, v в, g г, d д, e е, z з, i и, j й, k к, l л, m м, n н, o о, p п, r р, s с, t т, u у",
  ),
  ...pairs('f ф, h х, c ц, y ы'),
]

function pairs(list: string): Table {
  return list.split(', ').map((pair) => pair.split(' ') as [string, string])
}

/** What a Russian word in Latin letters may be, the likeliest reading first: `uchenik` and `u4enik` are `ученик`. */
export function fromLatin(word: string): string[] {
  const readings = [spelledOut(word, letters)]
  if (word.includes('j')) readings.push(spelledOut(word, [['j', 'ж'], ...letters]))
  if (/c(?!h)/.test(word)) readings.push(spelledOut(word, [...pairs('ch ч, c к'), ...letters]))
  return readings
}

function spelledOut(word: string, table: Table): string {
  let russian = ''
  for (let rest = word; rest; ) {
    const [latin, letter] = table.find(([key]) => rest.startsWith(key)) ?? [rest[0] ?? '', rest[0] ?? '']
    const isAfterVowel = /[аеиоуыэюя]$/.test(russian)
    if (latin === 'y' && (isAfterVowel || /^y[aeou]/.test(rest))) russian += 'й'
    else russian += letter === 'й' && latin === 'j' && !isAfterVowel ? 'ж' : letter
    rest = rest.slice(latin.length)
  }
  return russian
}
