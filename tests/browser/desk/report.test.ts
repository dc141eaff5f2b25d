import { expect, test } from 'vitest'
import { readReport } from '../../../lib/desk/report.ts'
import { clipboardText } from '../extension/clipboard.ts'
import { type Kind, openChildsBrowser } from '../guard/child-browser.ts'

test.each<[Kind, string]>([
  ['chromium', 'chromium'],
  ['firefox', 'firefox'],
])(
  'in %s a report copied at the guard becomes a diagnosis at the desk inside the extension, and holds no link',
  async (kind) => {
    const { driver, profile, invite } = await openChildsBrowser(kind)
    const guard = await driver.open(invite)
    await guard.waitForText('В этом браузере вошёл ребёнок')
    await guard.click({ text: 'Скопировать отчёт для поддержки' })
    await guard.waitForText('Скопировано')
    const line = await clipboardText(driver, profile)
    expect(readReport(line)).toMatchObject({
      at: 'guard',
      who: 'student',
      by: 'page',
      sure: 'yes',
      own: 'yes',
      link: 'waiting',
      way: 'none',
      host: 'granted',
    })
    expect(line).not.toMatch(/http|sferum|join|\/|[А-я]/)
    const popup = await driver.openExtensionPage('popup.html')
    await popup.click({ text: 'Скопировать отчёт для поддержки' })
    await popup.waitForText('Скопировано')
    expect(readReport(await clipboardText(driver, profile))).toMatchObject({ at: 'popup', who: 'student' })
    const desk = await driver.openExtensionPage(`help/desk.html#report=${line}`)
    await desk.waitForText('Похоже, дело в этом')
    expect(await desk.text()).toMatch(/Кто вошёл\s+ученик/)
    await desk.click({ text: 'Показать, что ответить' })
    await desk.waitForText('Ничего не сломалось')
    expect(await desk.text(), 'What would others do with an address of the extension?').toContain(
      'ответ без ссылки',
    )
  },
)
