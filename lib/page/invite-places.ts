const mark = Symbol.for('mostik.invite-places')
type World = { [mark]?: WeakRef<Element>[] }

/** Notes where the pupil's profile shows its invite, for the pill: another script of the same world, which must not read the page again. */
export function noteInvitePlaces(places: readonly Element[]): void {
  ;(globalThis as World)[mark] = places.map((place) => new WeakRef(place))
}

/** The places of the invite at the latest reading that are still in the page, the first one first. */
export function invitePlaces(): Element[] {
  const places = (globalThis as World)[mark] ?? []
  return places.map((place) => place.deref()).filter((place) => place?.isConnected) as Element[]
}
