const latin = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,./~@#$^&QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?'
const russian = 'ёйцукенгшщзхъфывапролджэячсмитьбю.Ё"№;:?ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,'

/** What the same keys write in the Russian layout: `gfhjkm` is `пароль`. */
export const inRussianLayout = (text: string) => retyped(text, latin, russian)

/** What the same keys write in the Latin layout: `зфыыцщкв` is `password`. */
export const inLatinLayout = (text: string) => retyped(text, russian, latin)

function retyped(text: string, from: string, to: string): string {
  return Array.from(text, (key) => to[from.indexOf(key)] ?? key).join('')
}

const rows = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Whether two letters are neighbours on the keyboard, so that a finger takes one for the other. */
export function areNeighbours(one: string, other: string): boolean {
  const [first, second] = [placeOf(one), placeOf(other)]
  if (!first || !second || first.board !== second.board) return false
  return Math.abs(first.row - second.row) <= 1 && Math.abs(first.at - second.at) <= 1
}

function placeOf(letter: string) {
  const row = rows.findIndex((keys) => keys.includes(letter))
  if (row < 0) return
  return { board: row < 3, row, at: (rows[row]?.indexOf(letter) ?? 0) + (row % 3) / 2 }
}
