import { isEmbedded, root } from './page.ts'

/** Inside another site's page: no frame of ours, and the outer page learns our height and nothing else. */
export function fitIntoFrame(): void {
  if (!isEmbedded) return
  root.classList.add('is-embedded')
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height)
    // Whoever embeds us may know how tall we are.
    parent.postMessage({ mostik: 'height', height }, '*')
  }
  if (parent !== window) new ResizeObserver(tell).observe(document.body)
}
