/** Hands a text to the system's share sheet; undefined where the browser has none or the page forbids it. */
export function shareSheet(): ((text: string) => void) | undefined {
  if (!navigator.canShare?.({ text: 'x' })) return undefined
  // Closing the sheet without a choice rejects: that is no failure.
  return (text) => void navigator.share({ text }).catch(() => undefined)
}
