import type { Place } from '../place.ts'

/** What can be done with an answer. The enhancer does it; the words it needs stand on the buttons. */
export function ArticleTools({ place }: { place: Place }) {
  const { article: words } = place.words
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form is filled in here
    <div
      class="ArticleTools"
      role="group"
      aria-label={words.tools}
      data-done={words.copied}
      data-failed={words.copyFailed}
    >
      <button class="Button" type="button" data-do="copy-answer">
        {words.copyAnswer}
      </button>
      <button class="Button" type="button" data-do="copy-link">
        {words.copyLink}
      </button>
      <button class="Button" type="button" data-do="qr" aria-expanded="false" aria-controls="qr">
        {words.qr}
      </button>
      <button class="Button" type="button" data-do="print">
        {words.print}
      </button>
      <div class="ArticleTools-qr" id="qr" role="img" aria-label={words.qrLabel} hidden />
    </div>
  )
}
