import { type Shape, tokenMark } from '../lib/sites/shape.ts'
import { addressOf } from '../lib/sites/written-shape.ts'

/** The address of a shape, a word in the place of its secret. */
export function ShapeAddress({ shape, secret }: { shape: Shape; secret: string }) {
  const [before, after] = addressOf(shape).replace('https://', '').split(tokenMark)
  return (
    <code class="ShapeAddress">
      {before}
      <span class="ShapeAddress-secret">{secret}</span>
      {after}
    </code>
  )
}
