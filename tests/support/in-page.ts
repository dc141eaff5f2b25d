// Everything here is sent to a page as source: it may use nothing from outside its own braces.

export type Target = string | { text: string }

/** The point to press for a selector or a text, scrolled into view; looks into shadow roots, closed ones as given. */
export function pointOf(target: Target, ...closedRoots: ShadowRoot[]): { x: number; y: number } | undefined {
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])])
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase()
  const isVisible = (one: Element) =>
    one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0
  const spoken = (one: Element) => [
    plain(one instanceof HTMLElement ? one.innerText : one.textContent),
    plain(one.getAttribute('aria-label')),
    one.matches('[type=submit],[type=button]') ? plain((one as HTMLInputElement).value) : '',
  ]
  const isInteractive = (one: Element) =>
    one.matches(
      'a,button,input,select,textarea,summary,label,[role=button],[role=link],[role=menuitem],[tabindex]',
    )

  const visible = [document, ...closedRoots].flatMap(within).filter(isVisible)
  const byText = (text: string) => {
    const exact = visible.filter((one) => spoken(one).includes(text))
    const partly = visible.filter((one) => spoken(one).some((words) => words.includes(text)))
    // The last one is the innermost one.
    return exact.find(isInteractive) ?? partly.filter(isInteractive).at(-1) ?? exact.at(-1) ?? partly.at(-1)
  }
  const found =
    typeof target === 'string' ? visible.find((one) => one.matches(target)) : byText(plain(target.text))
  if (!found) return undefined
  found.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const box = found.getBoundingClientRect()
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The visible text of the page, then that of its shadow roots. */
export function visibleText(...closedRoots: ShadowRoot[]): string {
  const open = (root: ParentNode): ShadowRoot[] =>
    [...root.querySelectorAll('*')].flatMap((one) =>
      one.shadowRoot ? [one.shadowRoot, ...open(one.shadowRoot)] : [],
    )
  const roots = [...new Set([document, ...closedRoots].flatMap((root) => [root, ...open(root)]))]
  const texts = roots.map((root) => {
    const parts = root instanceof Document ? [root.body] : [...root.children]
    const isShown = (one: Element): one is HTMLElement =>
      one instanceof HTMLElement && !one.matches('style,script')
    return parts.map((one) => (isShown(one) ? one.innerText : '')).join('\n')
  })
  return texts
    .join('\n')
    .replace(/\u00a0/g, ' ')
    .trim()
}

/** Which document this is and where it stands: changes with each navigation, also within a document. */
export function documentIdentity(): string {
  return `${performance.timeOrigin} ${location.href}`
}

/** Address and readiness; Firefox leaves its own page about a failure loading for ever. */
export function stateOfDocument(): [string, string] {
  return [
    location.href,
    /^about:(net|cert)error/.test(document.documentURI) ? 'complete' : document.readyState,
  ]
}
