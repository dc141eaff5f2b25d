import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, onTestFinished, test } from 'vitest'
import { filesIn } from '../../../lib/package/files-in.ts'
import { storePackage } from '../../../lib/package/store-package.ts'
import { zipOf } from '../../../lib/package/zip-of.ts'
import { builtExtension, type Kind, openWorld } from '../guard/child-browser.ts'

const notes = await readFile(new URL('../../../docs/store/reviewers.md', import.meta.url), 'utf8')
const [link = ''] = /https:\/\/sferum\.ru\/[^`\s]+/.exec(notes) ?? []

/** What a store would get of this build, unpacked. */
async function unpackedPackage(kind: Kind): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mostik-review-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const zip = zipOf(storePackage(await filesIn(builtExtension(kind))))
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), bytes)
  }
  return folder
}

test.each<[Kind, string, string]>([
  ['chromium', 'Открыть в окне инкогнито', 'private'],
  ['firefox', 'Открыть в отдельной вкладке', 'container'],
])(
  'in %s the demo of the reviewer’s notes works as written: paste, check, «%s»',
  async (kind, button, context) => {
    expect(notes, 'Do the notes name the button?').toContain(button)
    const { driver } = await openWorld(kind, { extension: await unpackedPackage(kind) })
    const popup = await driver.openExtensionPage('popup.html')
    await popup.type({ text: 'Вставьте ссылку или сообщение' }, link)
    await popup.click({ text: 'Проверить' })
    await popup.waitForText('Похоже на приглашение')
    await popup.click({ text: button })
    expect(await (await driver.tabAt(link)).context()).toContain(context)
  },
)
