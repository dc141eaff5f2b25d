import type { Driver } from '../support/driver.ts'
import { builtExtension } from './built-extension.ts'
import { controlJourney } from './control-journey.ts'
import { guardedJourney } from './guarded-journey.ts'
import { playJourney } from './play-journey.ts'

const pictures = new URL('../../.output/journey/', import.meta.url).pathname

/** Plays the control, then the guarded journey, saying each step; true when every step of both worked. */
export async function playOnce(kind: Driver['kind'], say: (line: string) => void): Promise<boolean> {
  const plays = [{ journey: controlJourney }, { journey: guardedJourney, extension: builtExtension(kind) }]
  for (const { journey, ...more } of plays) {
    say(`\n${journey.title} (${kind})`)
    const outcome = await playJourney(journey, { kind, pictures, say, ...more })
    if (outcome.ok) continue
    say(`\nПуть не пройден: «${journey.title}», шаг ${outcome.step}.`)
    return false
  }
  say(`\nПуть пройден. Снимки: .output/journey/${kind}-*.png`)
  return true
}
