/** Up and down go through the field and the results below it; Escape comes back to the field. */
export function onArrowKey(place: HTMLElement, event: KeyboardEvent): void {
  const stops = [...place.querySelectorAll<HTMLElement>('input, a')]
  const at = stops.indexOf(event.target as HTMLElement)
  const isInField = at === 0
  const next = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Enter: isInField ? 1 : -1,
    Escape: isInField ? -1 : 0,
  }[event.key]
  const stop = at === -1 || next === undefined ? undefined : stops[next]
  if (!stop) return
  event.preventDefault()
  stop.focus()
}
