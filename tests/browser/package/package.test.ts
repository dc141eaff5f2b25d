import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync, unzipSync } from 'fflate'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { zipOf } from '../../../lib/package/zip-of.ts'

const root = new URL('../../../', import.meta.url).pathname
const kinds = ['chromium', 'firefox'] as const

/** Packs what is built in this checkout, as `npm run package` does; other tests are reading it, so nothing is built here. */
function makePackage(checkout: string, ...options: string[]): void {
  execFileSync('npx', ['tsx', 'lib/package/make-package.ts', ...options], {
    cwd: checkout,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

async function packed(checkout: string, what: string): Promise<Uint8Array> {
  const folder = join(checkout, '.output/package')
  const name = (await readdir(folder)).find((one) => one.endsWith(`-${what}.zip`))
  return readFile(join(folder, name ?? `no ${what}`))
}

async function unpack(zip: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mostik-unpacked-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), bytes)
  }
  return folder
}

beforeAll(() => makePackage(root, '--no-build'))

test.each(kinds)(
  'the package for %s weighs 120 kB at most, without the help it brings along',
  async (kind) => {
    const files = Object.entries(unzipSync(await packed(root, kind)))
    const withoutHelp = zipOf(Object.fromEntries(files.filter(([name]) => !name.startsWith('help/'))))
    expect(withoutHelp.length, 'What has become so big? See docs/decisions/0011.').toBeLessThanOrEqual(
      120_000,
    )
  },
)

test.each(kinds)(
  'the script that %s puts into every page of the service weighs 8 kB at most',
  async (kind) => {
    const { 'content-scripts/site.js': script = new Uint8Array() } = unzipSync(await packed(root, kind))
    expect(script.length).toBeGreaterThan(0)
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(8_000)
  },
)

test('no package brings a key: stores have their own', async () => {
  for (const kind of kinds) {
    const { 'manifest.json': manifest } = unzipSync(await packed(root, kind))
    expect(JSON.parse(new TextDecoder().decode(manifest))).not.toHaveProperty('key')
  }
})

test('the Firefox store has neither an error nor a warning for its package', async () => {
  const folder = await unpack(await packed(root, 'firefox'))
  const report = execFileSync(
    'npx',
    ['web-ext', 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'],
    { cwd: root, encoding: 'utf8' },
  )
  const { errors, warnings } = JSON.parse(report.slice(report.indexOf('{')))
  expect([...errors, ...warnings]).toEqual([])
})

test('the sources package builds to the same bytes', async () => {
  const folder = await unpack(await packed(root, 'sources'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  makePackage(folder)
  for (const kind of kinds) {
    const [here, there] = await Promise.all([packed(root, kind), packed(folder, kind)])
    expect(Buffer.compare(here, there), `Does the package for ${kind} depend on where it is built?`).toBe(0)
  }
}, 180_000)
