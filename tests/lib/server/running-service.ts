import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A running service, started as a person does, and its address. */
export async function runningService(...options: string[]): Promise<{ process: ChildProcess; url: string }> {
  const process = spawn(
    'node',
    ['--import', 'tsx', 'tests/service/run-service.ts', '--port', '0', ...options],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  for await (const line of createInterface({ input: process.stdout })) {
    if (line.startsWith('http')) return { process, url: line.trim() }
  }
  throw new Error('Why did the service say no address?')
}

/** Asks the service to stop and gives its exit code. */
export const stopped = (process: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    process.once('exit', resolve)
    process.kill('SIGTERM')
  })
