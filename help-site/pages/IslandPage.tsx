import type { ComponentChildren } from 'preact'
import type { Place } from '../place.ts'

type IslandPageProps = {
  place: Place
  title: string
  island: string
  noScript: string
  /** What stands in the place until the script comes. */
  first?: ComponentChildren
  children?: ComponentChildren
}

/** A page with an interactive part: its place, and what stands there without JavaScript. */
export function IslandPage({ place, title, island, noScript, first, children }: IslandPageProps) {
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
      >
        {first}
      </div>
      <p hidden data-island-failed="">
        {place.words.islandFailed}
      </p>
      {children}
    </div>
  )
}
