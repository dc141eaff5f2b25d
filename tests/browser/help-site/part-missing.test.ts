import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { serveDirectory } from '../../support/serve-directory.ts'
import { builtSite, kinds, sharedBrowsers } from './help-browser.ts'

const browser = sharedBrowsers()

/** The site without one of the scripts that are fetched late. */
async function siteWithout(part: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'mostik-site-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  await cp(builtSite, directory, { recursive: true })
  const scripts = (await readdir(join(directory, 'assets'))).filter((name) => name.startsWith(`${part}-`))
  expect(scripts).toHaveLength(1)
  for (const name of scripts) await rm(join(directory, 'assets', name))
  const site = await serveDirectory(`${directory}/`)
  onTestFinished(() => site.close())
  return site.url
}

test.each(
  kinds.flatMap((kind) => [
    {
      kind,
      part: 'practice-file',
      address: 'trainer.html#scene=own-parent',
      press: ['Сохранить или открыть', 'Сохранить в файл'],
    },
    { kind, part: 'CardEditor', address: 'desk.html', press: ['Карточка школы'] },
  ]),
)(
  'in $kind a part ($part) that does not come is told of, also to a screen reader',
  async ({ kind, part, address, press }) => {
    const tab = await (await browser(kind)).open((await siteWithout(part)) + address)
    for (const text of press) await tab.click({ text })
    await tab.waitForText('Эта часть страницы не загрузилась')
    expect(await tab.evaluate(() => document.querySelector('[data-island-failed]')?.role)).toBe('alert')
    await tab.close()
  },
)
