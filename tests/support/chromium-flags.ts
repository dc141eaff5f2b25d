import type { LaunchOptions } from './driver.ts'
import { quietFeatures } from './plain-chromium.ts'

/** Flags for a quiet Chromium that finds the stand-in's hosts on this machine and no other name at all. */
export function chromiumFlags({ sferum, lang = 'ru', args = [] }: LaunchOptions): string[] {
  const rules = sferum.hosts.map((host) => `MAP ${host} 127.0.0.1:${sferum.port}`)
  return [
    // The first rule that fits decides, so the refusal of everything else comes last.
    `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE localhost'].join(', ')}`,
    '--ignore-certificate-errors',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${quietFeatures.join()}`,
    `--lang=${lang}`,
    `--accept-lang=${lang === 'ru' ? 'ru-RU,ru' : lang}`,
    ...args,
  ]
}
