// Makes a fresh clone ready: packages, browsers, generated types. Needs nothing but Node and npm.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' })
const time = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0)

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19))
  stop(`Mostik needs Node 20.19 or newer; this is ${process.versions.node}.`)

if (time('package-lock.json') > time('node_modules/.package-lock.json')) run('npm', 'ci')
installBrowsers()
run('npx', 'wxt', 'prepare')

function installBrowsers() {
  const packages = { chromium: 'chromium', 'firefox-esr': 'firefox-esr' }
  // The checker of our HTML runs on Java; whoever only wants to try Mostik needs none.
  if (process.argv.includes('--for-tests')) packages.java = 'default-jre-headless'
  const missing = Object.keys(packages)
    .filter((name) => !isInstalled(name))
    .map((name) => packages[name])
  if (missing.length === 0) return
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !isInstalled('apt-get')) {
    stop(
      `Mostik is tried in real browsers. Install what is missing, then run this again:\n\n  sudo apt-get install ${missing.join(' ')}\n`,
    )
  }
  run('apt-get', 'update', '-qq')
  // Fonts: without them pages are measured with boxes instead of letters.
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...missing, 'fonts-dejavu-core']
  execFileSync('apt-get', install, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

function isInstalled(name) {
  return spawnSync('which', [name]).status === 0
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
