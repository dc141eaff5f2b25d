import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { stops } from '../../../lib/sites/address-rule.ts'
import { rulesOfShapes } from '../../../lib/sites/shape-rules.ts'
import { startSferum } from '../../sferum/start-sferum.ts'
import { launch } from '../../support/launch.ts'
import { until } from '../../support/wait.ts'
import { builtExtension, type Kind } from './child-browser.ts'
import { addressesAround, learnedShapes, randomFrom } from './engine-addresses.ts'

/** The built extension with one more permission, by which a browser says what its rules would do; never shipped. */
async function withFeedback(kind: Kind): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mostik-feedback-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await cp(builtExtension(kind), folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(
    path,
    JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'declarativeNetRequestFeedback'] }),
  )
  return folder
}

/** The addresses on which our classifier and the browser's own engine disagree, of twice `count` around every form. */
export async function disagreements(kind: Kind, seed: number, count: number): Promise<string[]> {
  const random = randomFrom(seed)
  const shapes = learnedShapes(random)
  const rules = rulesOfShapes(shapes)
  const addresses = addressesAround(count, random)
  const ours = addresses.map((url) => stops(rules, url))
  expect(ours.filter(Boolean).length, 'Are there enough matches?').toBeGreaterThan(count / 2)
  expect(ours.filter((stopped) => !stopped).length, 'Are there enough near misses?').toBeGreaterThan(
    count / 2,
  )

  const sferum = await startSferum()
  onTestFinished(() => sferum.close())
  const driver = await launch(kind, {
    sferum,
    extension: await withFeedback(kind),
    prefs: { 'extensions.dnr.feedback': true },
  })
  onTestFinished(() => driver.close())
  await driver.backgroundEvaluate(async (learned) => {
    const sighting = { role: 'student', marker: 'test', since: Date.now(), at: Date.now() }
    await chrome.storage.local.set({
      knowledge: { sighting },
      shapes: { learned, configured: [], dismissed: [] },
    })
  }, shapes)
  const countRules = () =>
    driver.backgroundEvaluate(
      async () =>
        (await chrome.declarativeNetRequest.getSessionRules()).length +
        (await chrome.declarativeNetRequest.getDynamicRules()).length,
    )
  await until(
    countRules,
    (count) => count === 2 * rules.length,
    `Does the browser take all ${rules.length} rules, with and without the s?`,
  )

  const theirs = await driver.backgroundEvaluate(async (urls) => {
    const api = chrome.declarativeNetRequest
    const all = [...(await api.getSessionRules()), ...(await api.getDynamicRules())]
    const stopping = new Set(all.filter((rule) => rule.action.type === 'redirect').map((rule) => rule.id))
    const stopped: boolean[] = []
    for (const url of urls) {
      const { matchedRules } = await api.testMatchOutcome({
        url,
        type: 'main_frame',
        method: 'get',
      } as chrome.declarativeNetRequest.TestMatchRequestDetails)
      stopped.push(matchedRules.some(({ ruleId }) => stopping.has(ruleId)))
    }
    return stopped
  }, addresses)
  return addresses.filter((_, index) => ours[index] !== theirs[index])
}
