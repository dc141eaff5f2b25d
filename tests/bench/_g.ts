import { measureGuard } from '/work/main/tests/bench/measure-guard.ts'
import { measureSizes } from '/work/main/tests/bench/measure-sizes.ts'
import { scratchBuild } from '/work/main/tests/bench/scratch-build.ts'
import { tableOf } from '/work/main/tests/bench/figure.ts'
const built = process.argv[3] ?? '/work/main/.output/chrome-mv3'
const b = await scratchBuild(built)
console.log(tableOf(await measureSizes(built)))
console.log(tableOf(await measureGuard(b, Number(process.argv[2]))))
await b.remove()
