import type { Browser } from 'puppeteer-core'

/** A context as WebDriver BiDi tells it: unlike Puppeteer's pages it knows `moz-extension:` addresses. */
export type BidiContext = { context: string; url: string; userContext: string; clientWindow: string }

export type Bidi = ReturnType<typeof bidiOf>

type RemoteValue = { type: string; value?: unknown; sharedId?: string }
type Connection = { send(method: string, parameters: object): Promise<{ result: unknown }> }

/** Raw WebDriver BiDi of a Firefox that Puppeteer started with `--remote-allow-system-access`. */
export function bidiOf(browser: Browser) {
  const { connection } = browser as unknown as { connection: Connection }

  async function send<Result = unknown>(method: string, parameters: object): Promise<Result> {
    return (await connection.send(method, parameters)).result as Result
  }

  async function callFunction(context: string, source: string, options: object = {}): Promise<RemoteValue> {
    const target = { context }
    const parameters = { functionDeclaration: source, awaitPromise: true, target, ...options }
    const answer = await send<{ type: string; result: RemoteValue; exceptionDetails?: { text: string } }>(
      'script.callFunction',
      parameters,
    )
    if (answer.type === 'exception')
      throw new Error(answer.exceptionDetails?.text ?? 'Why did the page throw?')
    return answer.result
  }

  async function contexts(root?: string): Promise<BidiContext[]> {
    const tree = await send<{ contexts: BidiContext[] }>('browsingContext.getTree', {
      maxDepth: 0,
      ...(root ? { root } : {}),
    })
    return tree.contexts
  }

  return {
    send,
    callFunction,
    contexts,
    /** Runs source with the browser's own rights in its first window; the answer is a string. */
    async inBrowser(source: string): Promise<string> {
      const tree = await send<{ contexts: BidiContext[] }>('browsingContext.getTree', {
        maxDepth: 0,
        'moz:scope': 'chrome',
      })
      const answer = await callFunction(
        tree.contexts[0]?.context ?? '',
        `async () => String(await (async () => { ${source} })())`,
      )
      return String(answer.value)
    },
  }
}
