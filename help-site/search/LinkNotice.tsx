import type { SearchWords } from '../../lib/i18n/search-words.ts'

/** In place of results when a link was typed: it belongs to the link checker. */
export function LinkNotice({ words, onCheck }: { words: SearchWords; onCheck: (() => void) | undefined }) {
  return (
    <div class="LinkNotice">
      <p>{words.link}</p>
      <p>{words.linkSafe}</p>
      {onCheck && (
        <button class="Button Button-primary" type="button" onClick={onCheck}>
          {words.check}
        </button>
      )}
    </div>
  )
}
