import type { IslandDoor } from '../island.ts'

export function SearchPage({ language }: IslandDoor) {
  return <p>{language}</p>
}
