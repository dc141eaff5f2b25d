import { useEffect, useRef, useState } from 'preact/hooks'
import type { CheckArticle } from '../../lib/help/check-articles.ts'
import { checkLink } from '../../lib/help/check-link.ts'
import type { Sender } from '../../lib/help/verdict.ts'
import { checkWords } from '../../lib/i18n/check-words.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { LinkField } from './LinkField.tsx'
import { QrScan } from './QrScan.tsx'
import { useDropped } from './use-dropped.ts'
import { VerdictCard } from './VerdictCard.tsx'

export type CheckPageProps = {
  language: Language
  /** A link that came from elsewhere on the site, by memory: it is judged at once. */
  initialLink?: string | undefined
  articleHref(slug: CheckArticle): string | undefined
}

/** What is judged. `isLed`: the person is led to the verdict, else it only appears and is announced. */
type Asked = { text: string; isLed: boolean }

/** The link checker: all of it in this page's memory, gone when the page is left. */
export function CheckPage({ language, initialLink, articleHref }: CheckPageProps) {
  const words = checkWords(language)
  const [text, setText] = useState(initialLink ?? '')
  const [asked, setAsked] = useState<Asked | undefined>(
    initialLink ? { text: initialLink, isLed: false } : undefined,
  )
  const [sender, setSender] = useState<Sender>()
  const [picture, setPicture] = useState<Blob>()
  const judge = (next: string, isLed: boolean) => {
    setSender(undefined)
    setAsked({ text: next, isLed })
  }
  const empty = () => {
    setText('')
    setAsked(undefined)
    setPicture(undefined)
  }
  const judgeScanned = (found: string) => {
    setText('')
    judge(found, true)
  }
  const isDragged = useDropped({ onText: judgeScanned, onPicture: setPicture })
  useEmptiedOnLeaving(empty)
  const verdict = asked && checkLink(asked.text, { sender })
  return (
    <div class={`CheckPage Mostik${isDragged ? ' CheckPage-dragged' : ''}`}>
      <p class="CheckPage-lead">{words.lead}</p>
      <LinkField
        words={words}
        text={text}
        onEdit={(next) => {
          setText(next)
          setAsked(undefined)
        }}
        onCheck={(next, isLed) => {
          setText(next)
          judge(next, isLed)
        }}
        onClear={empty}
      />
      <p class="VisuallyHidden" role="status">
        {verdict && words.answered(words.verdicts[verdict.kind].heading)}
      </p>
      {asked && verdict && (
        <VerdictCard
          key={asked.text}
          words={words}
          verdict={verdict}
          sender={sender}
          isLed={asked.isLed}
          articleHref={articleHref}
          onSender={setSender}
          onPick={(written) => judge(written, true)}
        />
      )}
      <QrScan
        words={words}
        picture={picture}
        isDragged={isDragged}
        onPicture={setPicture}
        onText={judgeScanned}
      />
    </div>
  )
}

/** A page kept for the Back button, or a restored session, must not bring the link back. */
function useEmptiedOnLeaving(empty: () => void) {
  const latest = useRef(empty)
  latest.current = empty
  useEffect(() => {
    const leave = () => latest.current()
    addEventListener('pagehide', leave)
    return () => removeEventListener('pagehide', leave)
  }, [])
}
