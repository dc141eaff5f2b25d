const longestPause = 150

/**
 * Reads again until `accept` likes the value, less and less often: who asks keeps the browser from answering. Failing
 * or hanging reads count as not yet. Fails with `question`.
 */
export async function until<Value>(
  read: () => Promise<Value> | Value,
  accept: (value: Value) => boolean,
  question: string,
  { timeout = 10_000, pause = 30 } = {},
): Promise<Value> {
  const end = Date.now() + timeout
  let last: unknown
  let wait = pause
  do {
    try {
      const value = await within(Promise.resolve(read()), 3_000)
      if (accept(value)) return value
      last = value
    } catch (error) {
      last = error
    }
    await new Promise((resolve) => setTimeout(resolve, wait))
    if (wait < longestPause) wait *= 1.3
  } while (Date.now() < end)
  throw new Error(`${question} Last seen: ${last instanceof Error ? last.message : JSON.stringify(last)}`)
}

/** The value, or a failure when it takes longer than this many milliseconds. */
export async function within<Value>(value: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms.`)), milliseconds)
  })
  try {
    return await Promise.race([value, late])
  } finally {
    clearTimeout(timer)
  }
}
