import type { CDPSession, Page } from 'puppeteer-core'
import { createTab, type Tab, type TabDoor } from './tab.ts'

type Node = { backendNodeId: number; shadowRootType?: string; shadowRoots?: Node[] }

/** A tab over a Puppeteer page; every protocol call has its own session, so a swapped target does no harm. */
export function chromiumTab(page: Page, defaultContext: string | undefined): Tab {
  async function speak<Result>(use: (session: CDPSession) => Promise<Result>): Promise<Result> {
    const session = await page.createCDPSession()
    try {
      return await use(session)
    } finally {
      await session.detach().catch(() => undefined)
    }
  }

  const door: TabDoor = {
    navigate: (url) =>
      speak(async (session) => {
        await session.send('Page.navigate', { url, transitionType: 'typed' })
      }),
    traverse: (steps) =>
      speak(async (session) => {
        const { currentIndex, entries } = await session.send('Page.getNavigationHistory')
        const entry = entries[currentIndex + steps]
        if (!entry)
          throw new Error(`Has this tab ${steps} to go among ${entries.map((one) => one.url).join(' ')}?`)
        await session.send('Page.navigateToHistoryEntry', { entryId: entry.id })
      }),
    reload: () => speak((session) => session.send('Page.reload')),
    url: async () => page.url(),
    context: () =>
      speak(async (session) => {
        const { targetInfo } = await session.send('Target.getTargetInfo')
        return targetInfo.browserContextId === defaultContext ? 'default' : 'private'
      }),
    run: (source, withClosedRoots) => speak((session) => run(session, source, withClosedRoots)),
    press: (x, y) => page.mouse.click(x, y),
    typeText: (text) => page.keyboard.type(text),
    async pressKeys(keys) {
      for (const key of keys) await page.keyboard.press(key)
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot(),
    activate: () => page.bringToFront(),
    close: () => page.close(),
  }
  return createTab(door)
}

async function run(
  session: CDPSession,
  source: string,
  withClosedRoots: boolean,
): Promise<string | undefined> {
  const { result: here } = await session.send('Runtime.evaluate', { expression: 'globalThis' })
  const roots = withClosedRoots ? await closedRoots(session) : []
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: here.objectId ?? '',
    functionDeclaration: source,
    arguments: roots.map((objectId) => ({ objectId })),
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as string | undefined
}

async function closedRoots(session: CDPSession): Promise<string[]> {
  await session.send('DOM.enable')
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true })
  const roots = (nodes as Node[]).flatMap((node) => [node, ...(node.shadowRoots ?? [])])
  const closed = roots.filter((node) => node.shadowRootType === 'closed')
  const objects = closed.map(({ backendNodeId }) => session.send('DOM.resolveNode', { backendNodeId }))
  return (await Promise.all(objects)).map(({ object }) => object.objectId ?? '')
}
