import type { Settings } from '../registration/settings.ts'

/**
 * What a register gets instead of a typed password, and what is put there for accounts that exist from the start.
 * Deliberately of 16 bits: very many passwords share each digest, so that an exported world cannot tell what somebody
 * typed. Enough for a trainer, useless for anything else. A password of a forbidden length stays: it is refused, not kept.
 */
export function keptPassword(typed: string, { passwordLength: { min, max } }: Settings): string {
  return typed.length < min || typed.length > max ? typed : digestOf(typed.normalize('NFC')).padEnd(min, '0')
}

function digestOf(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
    hash ^= hash >>> 15
  }
  return `#${((hash >>> 16) ^ (hash & 0xffff)).toString(16).padStart(4, '0')}`
}
