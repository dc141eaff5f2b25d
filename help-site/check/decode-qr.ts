type Decoder = typeof import('qr/decode.js')['decodeQR']

/** The decoder, loaded when it is first needed; nothing when it cannot be loaded. */
export async function loadDecoder(): Promise<Decoder | undefined> {
  return import('qr/decode.js').then(
    ({ decodeQR }) => decodeQR,
    () => undefined,
  )
}

type Drawable = HTMLVideoElement | HTMLImageElement | ImageBitmap

/** White around the picture: a screenshot cropped to the code has none, and a code needs some. */
const margin = 0.06
const retryTime = 150

/** Reads the QR code in a picture drawn with its longer side at `longest` pixels, or gives nothing. */
export async function findQr(picture: Drawable, longest: number): Promise<string | undefined> {
  const decode = await loadDecoder()
  const pixels = pixelsOf(picture, longest)
  if (!decode || !pixels) return undefined
  try {
    return decode(pixels, { effort: Number.POSITIVE_INFINITY, timeLimit: retryTime })
  } catch {
    return undefined
  }
}

/** How large a picture is by itself. */
export function sizeOf(picture: Drawable): { width: number; height: number } {
  if (picture instanceof HTMLVideoElement) return { width: picture.videoWidth, height: picture.videoHeight }
  if (picture instanceof HTMLImageElement)
    return { width: picture.naturalWidth, height: picture.naturalHeight }
  return picture
}

function pixelsOf(picture: Drawable, longest: number): ImageData | undefined {
  const { width, height } = sizeOf(picture)
  const scale = longest / Math.max(width, height, 1)
  const [wide, high] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
  const edge = Math.round(longest * margin)
  const canvas = document.createElement('canvas')
  canvas.width = wide + 2 * edge
  canvas.height = high + 2 * edge
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return undefined
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  // Enlarged modules stay sharp; a photo is made smaller smoothly.
  pen.imageSmoothingEnabled = scale < 1
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, edge, edge, wide, high)
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}
