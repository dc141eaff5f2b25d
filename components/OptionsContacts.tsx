import type { Contacts } from '../lib/conflict/options-state.ts'
import type { OptionsWords } from '../lib/i18n/options-words.ts'
import { OptionsSection } from './OptionsSection.tsx'

/** Where to ask and where to tell of a hole, as far as whoever published this build said it. */
export function OptionsContacts({ words, contacts }: { words: OptionsWords; contacts: Contacts }) {
  const { support, security } = contacts
  const say = words.contacts
  if (!support && !security) return null
  return (
    <OptionsSection heading={say.heading}>
      <p>{say.text}</p>
      {support && <Contact name={say.support} address={support} />}
      {security && <Contact name={say.security} address={security} />}
    </OptionsSection>
  )
}

function Contact({ name, address }: { name: string; address: string }) {
  return (
    <p>
      {name}{' '}
      <a href={address} target="_blank" rel="noreferrer">
        {address.replace(/^(mailto:|https:\/\/)/, '')}
      </a>
    </p>
  )
}
