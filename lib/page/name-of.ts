/** Elements that may have a name besides their text. */
export const named = '[aria-label],input[type=button],input[type=submit],img[alt],button[title],a[title]'

/** The name a control has by its attributes: what is read aloud, drawn or written on it. */
export function nameOf(element: Element): string {
  return (
    element.getAttribute('aria-label') ||
    element.getAttribute('alt') ||
    element.getAttribute('title') ||
    (element as HTMLInputElement).value ||
    ''
  )
}
