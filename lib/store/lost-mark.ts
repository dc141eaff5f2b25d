/**
 * Whether a world was kept here before, told by something else than the database, which comes back empty when its
 * files are damaged. `forbidden`: the browser keeps nothing for this site.
 */
export function readMark(name: string): 'kept' | 'none' | 'forbidden' {
  try {
    return localStorage.getItem(`${name}.kept`) === null ? 'none' : 'kept'
  } catch (error) {
    return error instanceof DOMException && error.name === 'SecurityError' ? 'forbidden' : 'none'
  }
}

/** Remembers that a world is kept here, or forgets it before the world is removed on purpose. */
export function writeMark(name: string, isKept: boolean): void {
  try {
    if (isKept) localStorage.setItem(`${name}.kept`, 'yes')
    else localStorage.removeItem(`${name}.kept`)
  } catch {
    // Without the mark a loss looks like a first visit; the world itself is whole.
  }
}
