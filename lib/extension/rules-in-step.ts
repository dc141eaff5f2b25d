import { sendMessage } from './protocol.ts'

/**
 * Only the background writes rules: locks are not shared between ordinary pages, private windows and containers, and two
 * writers would collide. Our pages ask it, and it names itself the writer when it starts.
 */
let write: (now: number) => Promise<void> = () => sendMessage('rulesInStep', undefined)

/** Makes this the context that writes the rules. */
export function writeRulesWith(sync: (now: number) => Promise<void>): void {
  write = sync
}

/** Resolves when the browser's rules fit what is known at `now`: navigating earlier would show the guard again. */
export function rulesInStep(now: number): Promise<void> {
  return write(now)
}
