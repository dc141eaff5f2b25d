import { execFileSync } from 'node:child_process'

/** Builds what the browser tests load, just as it is shipped: the extension for both browsers, and the help site. */
export default function buildAll(): void {
  execFileSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Vitest calls its processes "test", and a build that inherits this becomes one for developers.
    env: { ...process.env, NODE_ENV: 'production' },
  })
}
