import type { ComponentChildren } from 'preact'
import type { Place } from '../place.ts'

/** What an interactive part shows to whoever comes by this end of the address and has done nothing yet. */
export type FirstLook = { hash: string; look: ComponentChildren }

type IslandPageProps = {
  place: Place
  title: string
  island: string
  noScript: string
  /** What stands in the place until the script comes. */
  first?: ComponentChildren
  /** Said until the part is there. */
  loading?: string
  /** What the page brings along, so that it can be read and pressed before the part is there. */
  looks?: { shown: FirstLook; others: readonly FirstLook[] }
  children?: ComponentChildren
}

/** A page with an interactive part: its place, and what stands there without JavaScript. */
export function IslandPage(props: IslandPageProps) {
  const { place, title, island, noScript, first, loading, looks, children } = props
  return (
    <div class="IslandPage">
      <h1 class="ArticlePage-title">{title}</h1>
      {place.sheet && <link rel="stylesheet" href={place.sheet} />}
      <noscript>
        <p>{noScript}</p>
      </noscript>
      <div
        class="IslandPage-place"
        data-island={island}
        data-check={place.toPage('check')}
        data-trainer={place.toPage('trainer')}
        data-handouts={place.toPage('handouts')}
        // Shown while the address ends with it: nothing else has to come first.
        id={looks?.shown.hash.slice(1)}
        data-first={looks?.shown.hash}
      >
        {looks?.shown.look ?? first}
      </div>
      {loading && <p class="IslandPage-loading">{loading}</p>}
      {looks?.others.map(({ hash, look }) => (
        <template key={hash} data-first={hash}>
          {look}
        </template>
      ))}
      <p hidden role="alert" data-island-failed="">
        {place.words.islandFailed}
      </p>
      {children}
    </div>
  )
}
