/** A rectangle of the screen, in CSS pixels from its top left corner. */
export type Box = { left: number; top: number; width: number; height: number }

type Size = Pick<Box, 'width' | 'height'>

/** What is looked for: room of this size on this screen, beside the anchor if it can be seen. */
export type Wanted = { size: Size; screen: Size; anchor: Box | undefined }

/** How far the pill stands from the anchor and from the edges of the screen. */
const gap = 8
/** How far from the anchor a place still belongs to it. */
const reach = 240
const below = 96

/**
 * The best place that `isFree` likes: beside the anchor, below it, above it, a little farther off; else a lower corner
 * of the screen; else none, and nothing is shown. Every place is whole on the screen.
 */
export function freePlace(wanted: Wanted, isFree: (box: Box) => boolean): Box | undefined {
  const { size, screen, anchor } = wanted
  const fits = (box: Box) =>
    box.left >= 0 &&
    box.top >= 0 &&
    box.left + box.width <= screen.width &&
    box.top + box.height <= screen.height
  const places = [...(anchor ? nearPlaces(anchor, size) : []), ...corners(size, screen)]
  return places.find((box) => fits(box) && isFree(box))
}

function nearPlaces(anchor: Box, size: Size): Box[] {
  const middle = anchor.top + (anchor.height - size.height) / 2
  const left = Math.max(gap, anchor.left)
  const right = anchor.left + anchor.width
  const bottom = anchor.top + anchor.height
  const points = [
    { left: right + gap, top: middle },
    { left, top: bottom + gap },
    { left: right - size.width, top: bottom + gap },
    { left, top: anchor.top - gap - size.height },
    { left: anchor.left - gap - size.width, top: middle },
    ...steps(reach).map((far) => ({ left: right + gap + far, top: middle })),
    ...steps(below).map((far) => ({ left, top: bottom + gap + far })),
  ]
  return points.map((point) => ({ ...point, ...size }))
}

function steps(end: number): number[] {
  return Array.from({ length: end / gap }, (_, step) => gap * (step + 1))
}

function corners(size: Size, screen: Size): Box[] {
  const top = screen.height - size.height - 2 * gap
  const places = [screen.width - size.width - 2 * gap, 2 * gap]
  return places.map((left) => ({ left, top, ...size }))
}

/** Whether two boxes share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  )
}
