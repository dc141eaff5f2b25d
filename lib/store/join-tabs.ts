/** Tells the other tabs that the world has changed, and hears it from them. Where tabs cannot talk, neither happens. */
export function joinTabs(name: string, hear: () => void): { tell: () => void; leave: () => void } {
  const channel = open(name)
  if (channel) channel.onmessage = hear
  return {
    // Not what has changed: whoever listens reads it from the one world that both share.
    tell: () => channel?.postMessage('changed'),
    leave: () => channel?.close(),
  }
}

function open(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}
