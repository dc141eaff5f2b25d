import { Do } from '../Do.tsx'
import type { OnContext } from '../view.ts'

/** A new tab. */
export function BlankPage({ words }: OnContext) {
  const { title, text } = words.pages.blank
  return (
    <>
      <h4 tabIndex={-1}>{title}</h4>
      <p>{text}</p>
    </>
  )
}

/** An address that the trainer does not know: nothing is ever fetched. */
export function UnknownPage({ words }: OnContext) {
  const { title, text } = words.pages.unknown
  return (
    <>
      <h4 tabIndex={-1}>{title}</h4>
      <p>{text}</p>
    </>
  )
}

/** The first page of whoever is not signed in. */
export function StartPage({ words, context, pointed, act }: OnContext) {
  const { title, text, signIn } = words.pages.start
  return (
    <>
      <h4 tabIndex={-1}>{title}</h4>
      <p>{text}</p>
      <Do place="sign-in" pointed={pointed} isMain onDo={() => act({ context, kind: 'sign-in' })}>
        {signIn}
      </Do>
    </>
  )
}
