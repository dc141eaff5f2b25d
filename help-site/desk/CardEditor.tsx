import { useState } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import { contactOf } from '../../lib/desk/contact.ts'
import { cardLimits, type SchoolCard, schoolCard } from '../../lib/desk/school-card.ts'
import type { DeskWords } from '../../lib/i18n/desk-words.ts'
import { Field } from './Field.tsx'
import type { CardDoor } from './use-school-card.ts'

type CardEditorProps = { words: DeskWords['card']; door: CardDoor; say(text: string): void }

type Draft = { name: string; contacts: string; hours: string; greeting: string; max: SchoolCard['max'] | '' }

/** The form of the school's card. */
export function CardEditor({ words, door, say }: CardEditorProps) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(door.card))
  const [told, setTold] = useState<'saved' | 'unkept' | 'refused' | 'forgotten'>()
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const tell = (next: typeof told) => {
    setTold(next)
    if (next) say(words[next])
  }
  const save = (event: Event) => {
    event.preventDefault()
    const card = cardOf(draft)
    if (!card) return tell('refused')
    tell(door.change(card) ? 'saved' : 'unkept')
  }
  const forget = () => {
    setDraft(draftOf(undefined))
    door.change(undefined)
    tell('forgotten')
  }
  const contacts = linesOf(draft.contacts).map(contactOf)
  return (
    <form class="CardEditor" onSubmit={save} noValidate>
      <p>{words.text}</p>
      <Field
        label={words.name}
        value={draft.name}
        longest={cardLimits.name}
        onInput={(name) => set({ name })}
      />
      <Field
        label={words.contacts}
        hint={words.contactsHint}
        value={draft.contacts}
        longest={(cardLimits.contact + 1) * cardLimits.contacts}
        rows={3}
        onInput={(written) => set({ contacts: written })}
      />
      {contacts.length > 0 && (
        <ul class="CardEditor-contacts">
          {contacts.map(({ text, href }) => (
            <li key={text}>
              {text} — {href ? words.asLink : words.asText}
            </li>
          ))}
        </ul>
      )}
      <Field
        label={words.hours}
        value={draft.hours}
        longest={cardLimits.hours}
        onInput={(hours) => set({ hours })}
      />
      <label class="Field">
        <span>{words.max}</span>
        <select
          class="Field-input"
          value={draft.max ?? ''}
          onChange={(event) => set({ max: event.currentTarget.value as Draft['max'] })}
        >
          <option value="">{words.maxStates.unsaid}</option>
          <option value="no">{words.maxStates.no}</option>
          <option value="moving">{words.maxStates.moving}</option>
          <option value="yes">{words.maxStates.yes}</option>
        </select>
      </label>
      <Field
        label={words.greeting}
        value={draft.greeting}
        longest={cardLimits.greeting}
        rows={3}
        onInput={(greeting) => set({ greeting })}
      />
      <div class="DeskPage-buttons">
        <Button type="submit">{words.save}</Button>
        {door.card && (
          <Button look="quiet" onClick={forget}>
            {words.forget}
          </Button>
        )}
      </div>
      {told && <p class={told === 'refused' ? 'CardEditor-problem' : ''}>{words[told]}</p>}
      <p class="DeskPage-small">{words.where}</p>
    </form>
  )
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const draftOf = (card: SchoolCard | undefined): Draft => ({
  name: card?.name ?? '',
  contacts: card?.contacts.join('\n') ?? '',
  hours: card?.hours ?? '',
  greeting: card?.greeting ?? '',
  max: card?.max ?? '',
})

const cardOf = ({ contacts, max, ...rest }: Draft) =>
  schoolCard({ ...rest, contacts: linesOf(contacts), ...(max && { max }) })
