import { crc32, deflateSync } from 'node:zlib'

/** A colour with its opacity, 0–255 each. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number]

/** A picture as a canvas gives it: four bytes a pixel, row by row. */
export type Pixels = { size: number; data: readonly number[] }

/**
 * Writes a square picture of a few flat colours as a PNG with a palette of 16: the colours themselves, and the steps
 * between those that touch, which smooth edges need. A quarter of what browsers write, and no different to the eye.
 */
export function smallPng(
  { size, data }: Pixels,
  flat: readonly Colour[],
  touching: [Colour, Colour][],
): Buffer {
  const between = touching.flatMap(([one, other]) =>
    [0.2, 0.4, 0.6, 0.8].map((part) => mix(one, other, part)),
  )
  const palette = [...flat, ...between].slice(0, 16)
  const rows: number[] = []
  for (let y = 0; y < size; y++) {
    rows.push(0)
    for (let x = 0; x < size; x += 2) rows.push((nearest(x, y) << 4) | (x + 1 < size ? nearest(x + 1, y) : 0))
  }
  function nearest(x: number, y: number): number {
    const at = (y * size + x) * 4
    const colour = data.slice(at, at + 4) as unknown as Colour
    const distances = palette.map((known) => distance(known, colour))
    return distances.indexOf(Math.min(...distances))
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([4, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map(([, , , alpha]) => alpha))),
    chunk('IDAT', deflateSync(Buffer.from(rows), { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function mix(one: Colour, other: Colour, part: number): Colour {
  return one.map((value, index) =>
    Math.round(value + ((other[index] ?? 0) - value) * part),
  ) as unknown as Colour
}

/** How far two colours are from each other as they are seen: what is transparent has no colour. */
function distance(one: Colour, other: Colour): number {
  const seen = (colour: Colour) =>
    colour.map((value, index) => (index < 3 ? (value * colour[3]) / 255 : value))
  const others = seen(other)
  return seen(one).reduce((sum, value, index) => sum + (value - (others[index] ?? 0)) ** 2, 0)
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
