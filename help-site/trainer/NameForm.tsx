import type { PersonName } from '../../lib/registration/person-name.ts'
import { Form } from './Form.tsx'
import { suggestion } from './suggestion.ts'
import type { OnContext } from './view.ts'

type NameFormProps = OnContext & {
  kind: 'give-name' | 'correct'
  send: string
  /** It has just been opened: the person writes at once. */
  isAtOnce?: boolean
  onName: (name: PersonName) => void
}

/** A person's name, filled by a click. */
export function NameForm({ kind, send, isAtOnce, onName, ...view }: NameFormProps) {
  const { words, pointed } = view
  const said = words.pages.person
  const filled = suggestion(view, kind)
  const { last = '', first = '', middle = '' } = filled?.name ?? {}
  return (
    <Form
      key={filled?.text}
      fields={[
        { name: 'last', label: said.last },
        { name: 'first', label: said.first },
        { name: 'middle', label: said.middle },
      ]}
      fill={filled && { label: words.fill(filled.text), values: { last, first, middle } }}
      send={send}
      place={kind}
      isAtOnce={isAtOnce}
      pointed={pointed}
      onSend={(values) => onName(nameIn(values))}
    />
  )
}

function nameIn({ last = '', first = '', middle = '' }: Record<string, string>): PersonName {
  return middle.trim() ? { last, first, middle } : { last, first }
}
