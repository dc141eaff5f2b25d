import { useId, useState } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import type { CheckArticle } from '../../lib/help/check-articles.ts'
import type { CheckWords } from '../../lib/i18n/check-words.ts'
import { InviteQr } from './InviteQr.tsx'

type WaysInProps = { words: CheckWords; link: string; articleHref(slug: CheckArticle): string | undefined }

/** Where a parent's invite works: in short words, with the link to take there. */
export function WaysIn({ words, link, articleHref }: WaysInProps) {
  const id = useId()
  const say = words.ways
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>()
  const copy = async () => {
    const isCopied = await copied(link)
    setOutcome(isCopied ? 'copied' : 'copyFailed')
  }
  const ways = [
    { ...say.device, slug: 'same-browser-conflict' },
    { ...say.privateWindow, slug: 'private-window' },
    { ...say.signOut, slug: 'sign-out' },
  ] as const
  return (
    <>
      <h3>{say.heading}</h3>
      <div class="WaysIn-copy">
        <Button look="primary" onClick={copy}>
          {say.copy}
        </Button>
        <span role="status">{outcome && say[outcome]}</span>
      </div>
      <ol class="WaysIn">
        {ways.map(({ title, text, slug }, index) => (
          <li key={slug} class="WaysIn-way">
            <h4 id={`${id}-${slug}`}>{title}</h4>
            <p>{text}</p>
            {index === 0 && <InviteQr words={words} link={link} />}
            <HowTo words={words} href={articleHref(slug)} of={`${id}-${slug}`} />
          </li>
        ))}
      </ol>
    </>
  )
}

type HowToProps = { words: CheckWords; href: string | undefined; of: string }

function HowTo({ words, href, of }: HowToProps) {
  if (!href) return null
  return (
    <a class="WaysIn-how" id={`${of}-how`} href={href} aria-labelledby={`${of}-how ${of}`}>
      {words.ways.how}
    </a>
  )
}

const copied = (link: string) =>
  navigator.clipboard?.writeText(link).then(
    () => true,
    () => false,
  ) ?? false
