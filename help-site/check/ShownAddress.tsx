import type { Verdict } from '../../lib/help/verdict.ts'
import type { CheckWords } from '../../lib/i18n/check-words.ts'

type ShownAddressProps = { words: CheckWords; verdict: Verdict }

/** The address of a verdict, its host in bold and whole, its secret blanked; nothing when it has none. */
export function ShownAddress({ words, verdict }: ShownAddressProps) {
  const shown = 'shown' in verdict ? verdict.shown : undefined
  if (!shown) return null
  const host = /^[^/?#]*/.exec(shown)?.[0] ?? ''
  // Of a stranger's address only the host tells anything.
  const isStranger = verdict.kind === 'look-alike' || verdict.kind === 'foreign'
  const rest = isStranger ? '' : shown.slice(host.length)
  return (
    <dl class="ShownAddress">
      <dt>{words.address}</dt>
      <dd>
        <bdi dir="ltr" translate={false} class="ShownAddress-text">
          <b>{host}</b>
          {rest}
        </bdi>
        {rest.includes('…') && <span class="ShownAddress-note">{words.blanked}</span>}
      </dd>
    </dl>
  )
}
