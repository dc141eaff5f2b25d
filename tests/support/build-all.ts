import { execFileSync } from 'node:child_process'

/** Builds what the browser tests load: the extension for both browsers, and the help site. */
export default function buildAll(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
