import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { type CaseId, cases, type DeskCase } from '../../lib/desk/cases.ts'
import { addressOf } from '../../lib/desk/target.ts'
import type { Language } from '../../lib/i18n/language.ts'
import type { IslandDoor } from '../island.ts'
import { AnswerText } from './AnswerText.tsx'
import type { BothWords } from './DeskPage.tsx'
import { countAnswer } from './kept-tally.ts'
import { LinkToSend } from './LinkToSend.tsx'
import { PathTaken } from './PathTaken.tsx'
import { localRoot, publicRoot } from './public-root.ts'
import type { Spoken } from './spoken.ts'
import { useOtherLanguage } from './use-other-language.ts'
import type { CardDoor } from './use-school-card.ts'
import type { Step } from './use-trail.ts'

type CaseResultProps = {
  door: IslandDoor
  words: BothWords
  situations: Spoken
  id: CaseId
  card: CardDoor
  path: readonly Step[]
  onBack(): void
  onRestart(): void
}

/** What support needs for one situation: the cause, what to ask back, the answer and the link. */
export function CaseResult({ door, words, situations, id, card, path, onBack, onRestart }: CaseResultProps) {
  const say = words.shown
  const said = situations.shown.cases[id]
  const { target, isUnknown } = cases[id] as DeskCase
  const heading = useRef<HTMLHeadingElement>(null)
  // One question answered, however often its answer is copied.
  const isCounted = useRef(false)
  const [language, setLanguage] = useState<Language>(door.language)
  const told = useOtherLanguage(
    { words: words.plain, situations: situations.plain, language: door.language },
    language,
  )
  useLayoutEffect(() => heading.current?.focus(), [])
  const site = { language, hasTrainer: Boolean(door.pageHref('trainer')) }
  const root = publicRoot()
  const link = root && addressOf(target, { ...site, root, card: card.code })
  return (
    <article class="CaseResult">
      <PathTaken label={say.path} questions={situations.shown.questions} steps={path} />
      <h2 ref={heading} tabIndex={-1}>
        {said.title}
      </h2>
      {isUnknown && <Notice tone="info">{say.result.unknown}</Notice>}
      <dl class="CaseResult-facts">
        <div>
          <dt>{say.result.cause}</dt>
          <dd>{said.cause}</dd>
        </div>
        <div>
          <dt>{say.result.ask}</dt>
          <dd>{said.ask}</dd>
        </div>
      </dl>
      <AnswerText
        words={say}
        told={{ words: told.situations.cases[id], frame: told.words.frame, link, card: card.card }}
        language={language}
        onLanguage={setLanguage}
        say={door.say}
        onCopied={() => {
          if (!isCounted.current) countAnswer(id)
          isCounted.current = true
        }}
      />
      <LinkToSend
        words={say}
        link={link}
        preview={addressOf(target, { ...site, root: localRoot(), card: card.code })}
        kind={target.kind === 'trainer' && !site.hasTrainer ? 'article' : target.kind}
        hasCard={Boolean(card.code)}
        say={door.say}
      />
      <div class="DeskPage-buttons">
        <Button look="quiet" onClick={onBack}>
          {say.back}
        </Button>
        <Button look="quiet" onClick={onRestart}>
          {say.restart}
        </Button>
      </div>
    </article>
  )
}
