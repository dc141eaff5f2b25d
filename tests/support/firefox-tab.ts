import type { Bidi } from './firefox-bidi.ts'
import { createTab, type Tab, type TabDoor } from './tab.ts'

type SeenElement = { value?: { shadowRoot?: { sharedId?: string; value?: { mode?: string } } } }

/** A tab over raw BiDi: Puppeteer neither sees nor outlives a move to the extension's own pages. */
export function firefoxTab(bidi: Bidi, context: string): Tab {
  const source = (type: string, id: string, actions: object[]) => ({ type, id, actions })
  const perform = (actions: object[]) => bidi.send('input.performActions', { context, actions })

  async function tree() {
    const [found] = await bidi.contexts(context)
    if (!found) throw new Error('Is this tab still open?')
    return found
  }

  const door: TabDoor = {
    async navigate(url) {
      // Where nothing answers the navigation fails, and the tab shows the browser's own page about it.
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' }).catch(() => undefined)
    },
    async traverse(steps) {
      await bidi.send('browsingContext.traverseHistory', { context, delta: steps })
    },
    async reload() {
      await bidi.send('browsingContext.reload', { context, wait: 'none' })
    },
    url: async () => (await tree()).url,
    async context() {
      const { userContext } = await tree()
      if (userContext !== 'default') return `container-${userContext}`
      return (await isPrivate(bidi, context)) ? 'private' : 'default'
    },
    async run(functionSource, withClosedRoots) {
      const roots = withClosedRoots ? await closedRoots(bidi, context) : []
      const answer = await bidi.callFunction(context, functionSource, {
        arguments: roots.map((sharedId) => ({ sharedId })),
      })
      return answer.value as string | undefined
    },
    async press(x, y) {
      const at = { x: Math.round(x), y: Math.round(y) }
      const steps = [
        { type: 'pointerMove', ...at },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await perform([source('pointer', 'mouse', steps)])
    },
    async typeText(text) {
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
      await perform([source('key', 'keyboard', keys)])
    },
    async pressKeys(keys) {
      const values = { Tab: '\uE004', Enter: '\uE007', Space: ' ' }
      const steps = keys.flatMap((key) => [
        { type: 'keyDown', value: values[key] },
        { type: 'keyUp', value: values[key] },
      ])
      await perform([source('key', 'keyboard', steps)])
    },
    async resize(width, height) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } })
    },
    async screenshot() {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context })
      return Buffer.from(data, 'base64')
    },
    async activate() {
      await bidi.send('browsingContext.activate', { context })
    },
    async close() {
      await bidi.send('browsingContext.close', { context })
    },
  }
  return createTab(door)
}

async function isPrivate(bidi: Bidi, context: string): Promise<boolean> {
  const answer = await bidi.inBrowser(`
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
    const browser = NavigableManager.getBrowserById(${JSON.stringify(context)})
    return PrivateBrowsingUtils.isBrowserPrivate(browser)`)
  return answer === 'true'
}

async function closedRoots(bidi: Bidi, context: string): Promise<string[]> {
  const seen = await bidi.callFunction(context, `() => [...document.querySelectorAll('*')]`, {
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  })
  return ((seen.value ?? []) as SeenElement[])
    .map((element) => element.value?.shadowRoot)
    .filter((root) => root?.value?.mode === 'closed')
    .map((root) => root?.sharedId)
    .filter((id) => id !== undefined)
}
