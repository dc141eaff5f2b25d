// `npm run bench`: figures as ratios against something measured in the same run; a target missed is said, never failed.
import { mkdir, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { builtExtension } from '../journeys/built-extension.ts'
import buildAll from '../support/build-all.ts'
import { type Figure, tableOf } from './figure.ts'
import { measureGuard } from './measure-guard.ts'
import { measureLighthouse } from './measure-lighthouse.ts'
import { measurePage } from './measure-page.ts'
import { measurePopup } from './measure-popup.ts'
import { measureRegister } from './measure-register.ts'
import { measureSite } from './measure-site.ts'
import { measureSiteWeights } from './measure-site-weights.ts'
import { measureSizes } from './measure-sizes.ts'
import { measureTrainer } from './measure-trainer.ts'
import { scratchBuild } from './scratch-build.ts'

const { values } = parseArgs({
  options: {
    'guard-rounds': { type: 'string', default: '35' },
    'popup-rounds': { type: 'string', default: '35' },
    'page-rounds': { type: 'string', default: '6' },
    'site-rounds': { type: 'string', default: '9' },
    'trainer-rounds': { type: 'string', default: '15' },
    'lighthouse-rounds': { type: 'string', default: '5' },
    /** Measure this built extension instead of building one. */
    extension: { type: 'string' },
  },
})

if (!values.extension) buildAll()
const built = values.extension ?? builtExtension('chromium')
const scratch = await scratchBuild(built)
const parts: [title: string, measure: () => Promise<Figure[]>][] = [
  ['Sizes, gzip -9', () => measureSizes(built)],
  ["Time to the guard's heading", () => measureGuard(scratch, Number(values['guard-rounds']))],
  ['Time to the popup', () => measurePopup(scratch, Number(values['popup-rounds']))],
  ['Help site: weight, brotli 11', () => measureSiteWeights()],
  [
    'Help site on a slow phone, against a bare page of the same text',
    () => measureSite(Number(values['site-rounds'])),
  ],
  ['Help site: Lighthouse, mobile', () => measureLighthouse(Number(values['lighthouse-rounds']))],
  ['The trainer, until its first step can be done', () => measureTrainer(Number(values['trainer-rounds']))],
  ['A command in the register, 100,000 accounts against 100', () => measureRegister()],
  ['Cost on a page with 5,000 elements', () => measurePage(scratch.path, Number(values['page-rounds']))],
]
const report: Record<string, Figure[]> = {}
try {
  for (const [title, measure] of parts) {
    const figures = await measure()
    report[title] = figures
    console.log(`\n${title}\n${tableOf(figures)}`)
  }
} finally {
  await scratch.remove()
}
const output = new URL('../../.output/', import.meta.url)
await mkdir(output, { recursive: true })
await writeFile(new URL('bench.json', output), `${JSON.stringify(report, null, 2)}\n`)
console.log('\nWritten to .output/bench.json')
