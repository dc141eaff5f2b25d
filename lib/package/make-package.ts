// `npm run package`: builds, and puts what the stores ask for into .output/package/.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readBuildSettings } from './build-settings.ts'
import { filesIn, readFiles } from './files-in.ts'
import { storePackage } from './store-package.ts'
import { type Files, zipOf } from './zip-of.ts'

const { values } = parseArgs({
  options: {
    /** Pack what is built already. */
    'no-build': { type: 'boolean', default: false },
  },
})
const root = new URL('../../', import.meta.url).pathname
const folder = `${root}.output/package/`
const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as { version: string }
const settings = readBuildSettings(process.env)

if (!values['no-build']) {
  const environment = { ...process.env, NODE_ENV: 'production' }
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', env: environment })
}
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const sums = [
  await write('chromium', storePackage(await filesIn(`${root}.output/chrome-mv3`))),
  await write('firefox', storePackage(await filesIn(`${root}.output/firefox-mv3`))),
]
// Unpacked sources are no checkout: whoever builds from them has them already.
if (existsSync(`${root}.git`)) sums.push(await write('sources', await readFiles(root, tracked())))
await writeFile(`${folder}SHA256SUMS`, sums.join(''))
console.log(sums.join(''))
for (const [name, value] of Object.entries(settings)) console.log(`${name} for the store's form: ${value}`)

async function write(what: string, files: Files): Promise<string> {
  const name = `mostik-${version}-${what}.zip`
  const zip = zipOf(files)
  await writeFile(`${folder}${name}`, zip)
  return `${createHash('sha256').update(zip).digest('hex')}  ${name}\n`
}

function tracked(): string[] {
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  return names.split('\0').filter((name) => name && existsSync(`${root}${name}`))
}
