import type { BrowserName } from '../conflict/ways-out.ts'

/** Names the browser by its user agent; other Chromium-family browsers are `chromium`. */
export function browserName(userAgent: string): BrowserName {
  const marks: [string, BrowserName][] = [
    ['YaBrowser/', 'yandex'],
    ['Edg/', 'edge'],
    ['EdgA/', 'edge'],
    ['OPR/', 'opera'],
    ['Firefox/', 'firefox'],
    ['Chrome/', 'chrome'],
  ]
  return marks.find(([mark]) => userAgent.includes(mark))?.[1] ?? 'chromium'
}
