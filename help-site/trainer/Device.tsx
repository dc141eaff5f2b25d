import { useLayoutEffect, useState } from 'preact/hooks'
import { addresses } from '../../lib/simulator/address.ts'
import { Do } from './Do.tsx'
import { ServicePage } from './ServicePage.tsx'
import { fullName } from './suggestion.ts'
import type { OnContext } from './view.ts'

/** One browser context: its name, who is signed in, its address bar and its page. */
export function Device({ isWanted, ...view }: OnContext & { isWanted: boolean }) {
  const { words, standing, context, pointed, act } = view
  const { signedIn, page } = standing.world.contexts[context]
  const roles = signedIn?.roles.map((role) => words.roles[role]).join(', ')
  return (
    <section
      class="TrainerDevice"
      aria-labelledby={`device-${context}`}
      data-device={context}
      data-wanted={isWanted}
    >
      <header class="TrainerDevice-head">
        <h3 id={`device-${context}`}>{words.contexts[context].name}</h3>
        <span class="TrainerMark">{words.mark}</span>
      </header>
      <AddressBar {...view} />
      <p class="TrainerDevice-who" data-signed-in={signedIn?.roles[0]}>
        {signedIn ? words.here(fullName(signedIn.name), roles ?? '') : words.nobody}
        <Do
          place="profile"
          // That page leads there by a button of its own.
          pointed={page.kind === 'confirmed' ? undefined : pointed}
          isQuiet
          onDo={() => act({ context, kind: 'open', address: addresses.profile })}
        >
          {words.profile}
        </Do>
      </p>
      <ServicePage {...view} />
    </section>
  )
}

function AddressBar({ words, standing, context, act }: OnContext) {
  const { clipboard, contexts } = standing.world
  const { address } = contexts[context]
  const [typed, setTyped] = useState(address)
  useLayoutEffect(() => setTyped(address), [address])
  return (
    <form
      class="TrainerAddress"
      onSubmit={(event) => {
        event.preventDefault()
        act({ context, kind: 'open', address: typed })
      }}
    >
      <input
        type="text"
        aria-label={words.address(words.contexts[context].short)}
        autocomplete="off"
        spellcheck={false}
        maxLength={300}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button class="Button" type="submit">
        {words.open}
      </button>
      {clipboard && clipboard !== address && (
        <button
          class="Button"
          type="button"
          onClick={() => act({ context, kind: 'open', address: clipboard })}
        >
          {words.paste}
        </button>
      )}
    </form>
  )
}
