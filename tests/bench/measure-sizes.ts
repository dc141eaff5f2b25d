import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { packedAddOn } from '../support/packed-add-on.ts'
import type { Figure } from './figure.ts'

const kilobyte = 1000

/** How much each part of the built extension weighs, `gzip -9`. */
export async function measureSizes(built: string): Promise<Figure[]> {
  const gzipped = async (names: readonly string[]) => {
    const files = await Promise.all(names.map((name) => readFile(join(built, name))))
    return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / kilobyte
  }
  const ofGuard = filesOf(await readFile(join(built, 'guard.html'), 'utf8'))
  const scripts = ofGuard.filter((name) => name.endsWith('.js'))
  const styles = ofGuard.filter((name) => name.endsWith('.css'))
  return [
    sizeFigure('script in every page (site.js)', await gzipped(['content-scripts/site.js']), 8),
    sizeFigure('reader, where a page may tell something', await gzipped(['reader.js'])),
    sizeFigure('panel, where there is something to show', await gzipped(['panel.js'])),
    sizeFigure(`guard, ${scripts.length} scripts`, await gzipped(scripts)),
    sizeFigure(`guard, ${styles.length} style sheets`, await gzipped(styles)),
    sizeFigure('background', await gzipped(['background.js'])),
    sizeFigure('whole package, zipped', (await packedAddOn(built)).length / kilobyte),
  ]
}

function sizeFigure(what: string, size: number, target?: number): Figure {
  return {
    what,
    unit: 'kB',
    value: { median: size, p90: size, rounds: 1 },
    ...(target === undefined ? {} : { target }),
  }
}

/** Scripts and style sheets that a built page names, without those its scripts import later. */
function filesOf(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(([, name]) => name ?? [])
}
