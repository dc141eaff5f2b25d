import { useEffect, useId, useRef } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import { articlesOf, type CheckArticle, toneOf } from '../../lib/help/check-articles.ts'
import type { Sender, Verdict } from '../../lib/help/verdict.ts'
import type { CheckWords } from '../../lib/i18n/check-words.ts'
import { ArticleList } from './ArticleList.tsx'
import { LinkChoice } from './LinkChoice.tsx'
import { meaningOf } from './meaning-of.ts'
import { SenderQuestion } from './SenderQuestion.tsx'
import { ShownAddress } from './ShownAddress.tsx'
import { WaysIn } from './WaysIn.tsx'

type VerdictCardProps = {
  words: CheckWords
  verdict: Verdict
  sender: Sender | undefined
  isLed: boolean
  articleHref(slug: CheckArticle): string | undefined
  onSender(sender: Sender | undefined): void
  onPick(written: string): void
}

/** What the link is, who opens it where, and what to do next. */
export function VerdictCard({
  words,
  verdict,
  sender,
  isLed,
  articleHref,
  onSender,
  onPick,
}: VerdictCardProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const { kind } = verdict
  const isFirst = useRef(true)
  useEffect(() => {
    if (isLed || !isFirst.current) heading.current?.focus()
    isFirst.current = false
  }, [isLed, sender])
  const say = words.verdicts[kind]
  const [first, ...others] = meaningOf(verdict, words)
  return (
    <section class={`VerdictCard VerdictCard-${toneOf(kind)}`} aria-labelledby={id}>
      <p class="VerdictCard-tone">{words.tones[toneOf(kind)]}</p>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {say.heading}
      </h2>
      <ShownAddress words={words} verdict={verdict} />
      <p>{first}</p>
      {others.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {sender && (
        <div>
          <Button look="quiet" onClick={() => onSender(undefined)}>
            {words.question.change}
          </Button>
        </div>
      )}
      {kind === 'some-invite' && <SenderQuestion words={words} onSender={onSender} />}
      {verdict.kind === 'several' ? (
        <LinkChoice words={words} links={verdict.links} onPick={onPick} />
      ) : (
        <WhoAndNext words={words} {...say} />
      )}
      {kind === 'parent-invite' && (
        <WaysIn words={words} link={verdict.link.href} articleHref={articleHref} />
      )}
      <ArticleList words={words} slugs={articlesOf(kind)} articleHref={articleHref} />
    </section>
  )
}

type WhoAndNextProps = { words: CheckWords; who: string; next: readonly string[] }

function WhoAndNext({ words, who, next }: WhoAndNextProps) {
  return (
    <>
      <h3>{words.who}</h3>
      <p>{who}</p>
      <h3>{words.next}</h3>
      {next.length === 1 ? (
        <p>{next[0]}</p>
      ) : (
        <ol class="VerdictCard-steps">
          {next.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </>
  )
}
