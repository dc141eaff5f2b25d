/** Runs inside the page: says what does not fit or is too small to hit, in words. Must not refer to anything outside. */
export function measure(): string[] {
  const root = document.querySelector('mostik-panel')?.shadowRoot ?? document
  const problems: string[] = []
  const width = document.documentElement.clientWidth
  if (root === document && document.documentElement.scrollWidth > width) {
    problems.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} > ${width}`)
  }
  const nameOf = (element: Element) =>
    `${element.getAttribute('class')} «${element.textContent.slice(0, 40)}»`
  const isHidden = (element: Element) =>
    Boolean(element.closest('.VisuallyHidden')) || !element.checkVisibility()
  for (const element of root.querySelectorAll('.Mostik *')) {
    if (isHidden(element) || element.closest('svg')) continue
    const box = element.getBoundingClientRect()
    // One pixel wide: for voices alone.
    if (box.width <= 1) continue
    if (box.left < -0.5 || box.right > width + 0.5)
      problems.push(`sticks out of the window: ${nameOf(element)}`)
    const ownText = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    )
    for (const text of ownText) {
      const range = document.createRange()
      range.selectNodeContents(text)
      const isOut = [...range.getClientRects()].some(
        (line) => line.left < box.left - 1 || line.right > box.right + 1,
      )
      if (isOut && getComputedStyle(element).display !== 'inline')
        problems.push(`text leaves its box: ${nameOf(element)}`)
    }
    if (element.matches('button, summary, input, a, label') && (box.width < 24 || box.height < 24)) {
      problems.push(
        `too small to hit, ${Math.round(box.width)}×${Math.round(box.height)}: ${nameOf(element)}`,
      )
    }
  }
  return problems
}
