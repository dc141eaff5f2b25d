import { findQr, loadDecoder, sizeOf } from './decode-qr.ts'

/** Why no text came from a file. */
export type ReadingTrouble = 'notPicture' | 'unreadable' | 'noCode' | 'unloaded'

type Reading = { kind: 'text'; text: string } | { kind: ReadingTrouble }

/** Longer sides to try, in this order: a photo is best made smaller, a fine code in a large one needs its size. */
const sizes = [1200, 800, 2000, 500, 3200]

/** Reads the QR code in a picture file, in this page alone. */
export async function readQrFile(file: Blob): Promise<Reading> {
  if (file.type && !file.type.startsWith('image/')) return { kind: 'notPicture' }
  if (!(await loadDecoder())) return { kind: 'unloaded' }
  const picture = await openPicture(file)
  if (!picture) return { kind: 'unreadable' }
  try {
    const text = await findAtSomeSize(picture)
    return text === undefined ? { kind: 'noCode' } : { kind: 'text', text }
  } finally {
    if ('close' in picture) picture.close()
  }
}

async function findAtSomeSize(picture: ImageBitmap | HTMLImageElement): Promise<string | undefined> {
  const { width, height } = sizeOf(picture)
  const natural = Math.max(width, height)
  const fitting = sizes.filter((size, index) => index < 2 || size < natural * 3)
  for (const size of [...fitting, natural]) {
    if (size > 4000) continue
    const text = await findQr(picture, size)
    if (text !== undefined) return text
    // The page stays alive between two tries.
    await new Promise((done) => setTimeout(done))
  }
  return undefined
}

/** A bitmap turned as the photo says; an image element for what bitmaps are not made of (SVG). */
async function openPicture(file: Blob): Promise<ImageBitmap | HTMLImageElement | undefined> {
  try {
    return await createImageBitmap(file)
  } catch {
    return openAsImage(file)
  }
}

async function openAsImage(file: Blob): Promise<HTMLImageElement | undefined> {
  const address = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return image.naturalWidth > 0 ? image : undefined
  } catch {
    return undefined
  } finally {
    URL.revokeObjectURL(address)
  }
}
