import type { Files } from './zip-of.ts'

/**
 * What is handed to a store: the built files, without the key that gives an unpacked build its fixed id. The Chrome store has
 * its own and refuses a package that brings one.
 */
export function storePackage(built: Files): Files {
  const { key: _, ...manifest } = JSON.parse(new TextDecoder().decode(built['manifest.json']))
  return { ...built, 'manifest.json': new TextEncoder().encode(JSON.stringify(manifest)) }
}
