import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname

/** Who may import whom: a folder, and all that its files may reach. Topics are pure; an edge alone touches its one outside thing. */
const reach: Record<string, { folders: string[]; packages: string[] }> = {
  'lib/i18n': { folders: [], packages: [] },
  'lib/sites': { folders: [], packages: [] },
  'lib/conflict': { folders: ['lib/sites'], packages: [] },
  'lib/registration': { folders: [], packages: [] },
  'lib/simulator': { folders: ['lib/registration'], packages: [] },
  'lib/server': {
    folders: ['lib/registration'],
    packages: ['msw', 'openapi-msw', 'openapi-fetch', 'valibot'],
  },
  'lib/store': { folders: ['lib/registration'], packages: ['idb', 'valibot'] },
  'lib/help': {
    folders: ['lib/i18n', 'lib/sites', 'lib/registration'],
    packages: ['valibot', 'yaml', 'minisearch', '@orama/stemmers/russian', '@orama/stemmers/english'],
  },
  'lib/desk': {
    folders: ['lib/help', 'lib/conflict', 'lib/registration', 'lib/simulator', 'lib/i18n'],
    packages: [],
  },
  'lib/page': { folders: ['lib/sites'], packages: [] },
  'lib/extension': {
    folders: ['lib/sites', 'lib/conflict', 'lib/i18n', 'lib/help', 'lib/desk'],
    packages: [
      'wxt/browser',
      'webextension-polyfill',
      '@webext-core/messaging',
      '@preact/signals',
      'valibot',
      // Our own scripts with the words of one language, loaded by their address.
      '/words-ru.js',
      '/words-en.js',
    ],
  },
  'lib/package': {
    folders: [],
    packages: [
      'vite',
      'valibot',
      'node:child_process',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:util',
      'node:zlib',
    ],
  },
  components: {
    folders: ['lib/i18n', 'lib/conflict', 'lib/sites'],
    packages: ['preact', 'preact/hooks', 'uqr'],
  },
  entrypoints: {
    folders: [
      'components',
      'lib/extension',
      'lib/page',
      'lib/package',
      'lib/i18n',
      'lib/conflict',
      'lib/sites',
    ],
    packages: [
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      '@preact/signals',
      'uqr',
      'wxt/utils/define-background',
      'wxt/utils/define-content-script',
      'wxt/utils/define-unlisted-script',
    ],
  },
  'help-site/build': {
    folders: ['help-site', 'lib/help', 'lib/i18n', 'lib/package'],
    packages: [
      'esbuild',
      'marked',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:readline',
      'preact',
      'preact-render-to-string',
      'typograf',
      'vite',
      'workbox-build',
    ],
  },
  'help-site/enhance': { folders: ['help-site', 'lib/help', 'lib/i18n'], packages: [] },
  'help-site': {
    folders: [
      'help-site/build',
      'lib/package',
      'components',
      'lib/i18n',
      'lib/sites',
      'lib/conflict',
      'lib/registration',
      'lib/server',
      'lib/store',
      'lib/simulator',
      'lib/help',
      'lib/desk',
    ],
    packages: [
      'preact',
      'preact/hooks',
      'qr/decode.js',
      '@preact/preset-vite',
      'vite',
      'virtual:search-index/ru',
      'virtual:search-index/en',
    ],
  },
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (path) =>
    /^(lib|components|entrypoints|help-site)\/.*\.tsx?$/.test(path) &&
    !path.includes('node_modules') &&
    !path.includes('/dist/'),
)

const folderOf = (path: string) => Object.keys(reach).find((folder) => path.startsWith(`${folder}/`))

const importsOf = (path: string) =>
  ts.preProcessFile(readFileSync(join(root, path), 'utf8')).importedFiles.map((file) => file.fileName)

test('every source file lives in a folder of the house', () => {
  expect(
    files.filter((path) => !folderOf(path)),
    'Which folder of the house does this file belong to?',
  ).toEqual([])
  expect(files.length).toBeGreaterThan(50)
})

test.each(files.map((path) => [path]))('%s imports only what its folder may', (path) => {
  const folder = folderOf(path) ?? ''
  const allowed = reach[folder]
  for (const target of importsOf(path)) {
    if (target.startsWith('.')) {
      const into = relative(root, join(root, dirname(path), target))
      const other = folderOf(into)
      const isOwn = other === folder || (folder === 'components' && into.startsWith('components/'))
      expect(isOwn || allowed?.folders.includes(other ?? ''), `May ${folder} import ${into}?`).toBe(true)
    } else {
      expect(allowed?.packages, `May ${folder} import the package ${target}?`).toContain(target)
    }
  }
})

const impure =
  /\b(document|window|navigator|fetch|localStorage|setTimeout|setInterval|Date\.now|Math\.random|crypto)\b[.(]/

test.each(
  files
    .filter(
      (path) =>
        /^lib\/(sites|conflict|registration|simulator|help|desk)\//.test(path) && !/-(ru|en)\.ts$/.test(path),
    )
    .map((path) => [path]),
)('%s is pure: no browser, no clock, no network, no chance', (path) => {
  const code = readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
  expect(code.match(impure)?.[0], 'Could this be an argument?').toBeUndefined()
})
