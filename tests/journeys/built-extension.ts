import type { Driver } from '../support/driver.ts'

/** Where `npm run build` puts the extension for this kind of browser. */
export function builtExtension(kind: Driver['kind']): string {
  return new URL(`../../.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`, import.meta.url).pathname
}
