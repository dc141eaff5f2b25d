import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { until } from '../../support/wait.ts'
import { kinds, sharedBrowsers, sharedSite } from './help-browser.ts'

const browser = sharedBrowsers()
const site = await sharedSite('/help/')
const school = await schoolPage()

/** A school's page with the snippet of docs/tasks/embed-the-help-site.md. */
async function schoolPage() {
  const frame = `<iframe id="mostik" src="${site.url}ru/sms-free.html?embed=1" width="600" height="200" allow="clipboard-write"></iframe>`
  const script = `const frame = document.getElementById('mostik'); window.told = []
    addEventListener('message', ({ source, origin, data }) => {
      if (source !== frame.contentWindow || origin !== '${new URL(site.url).origin}') return
      told.push(data)
      if (data?.mostik === 'height' && Number.isFinite(data.height)) frame.height = Math.min(data.height, 5000)
    })`
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><title>School</title><script>addEventListener('DOMContentLoaded', () => { ${script} })</script>${frame}`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  afterAll(() => server.close())
  return `http://localhost:${(server.address() as AddressInfo).port}/`
}

test.each(kinds)(
  'in %s a school embeds an answer without our frame, as tall as it is, and learns its height alone',
  async (kind) => {
    const tab = await (await browser(kind)).open(school)
    const told = () => tab.evaluate(() => (window as unknown as { told: Record<string, unknown>[] }).told)
    await until(told, (all) => all.length > 0, 'Does the school learn how tall the answer is?')
    for (const message of await told()) {
      expect(Object.keys(message).sort()).toEqual(['height', 'mostik'])
      expect(message.height).toBeGreaterThan(200)
    }
    const height = () =>
      tab.evaluate(() => Number((document.getElementById('mostik') as HTMLIFrameElement).height))
    expect(await height()).toBeGreaterThan(200)
    await tab.close()
  },
)

test.each(kinds)('in %s an embedded page has no frame of ours, and its links keep it so', async (kind) => {
  const tab = await (await browser(kind)).open(`${site.url}ru/sms-free.html?embed=1`)
  await until(
    () => tab.text(),
    (text) => !text.includes('неофициальный помощник'),
    'Does the header go?',
  )
  expect(await tab.text()).toContain('Снимут ли деньги?')
  await tab.click('.ArticlePage-related a')
  await tab.waitForUrl(/\.html\?embed=1$/)
  expect(await tab.text()).not.toContain('неофициальный помощник')
  const workers = await tab.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  expect(workers, 'Why does an embedded page keep anything?').toBe(0)
  await tab.close()
})
