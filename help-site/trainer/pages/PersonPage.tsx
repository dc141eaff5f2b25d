import { NameForm } from '../NameForm.tsx'
import type { OnContext } from '../view.ts'

/** The form of a new person. */
export function PersonPage(view: OnContext) {
  const { words, context, act } = view
  return (
    <>
      <h4 tabIndex={-1}>{words.pages.person.title}</h4>
      <NameForm
        {...view}
        kind="give-name"
        send={words.pages.person.next}
        onName={(name) => act({ context, kind: 'give-name', name })}
      />
    </>
  )
}
