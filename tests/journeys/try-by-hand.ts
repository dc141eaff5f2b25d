import { isInviteRequest } from '../sferum/requests.ts'
import { type Sferum, startSferum } from '../sferum/start-sferum.ts'
import { launchChromium } from '../support/chromium.ts'
import { builtExtension } from './built-extension.ts'

/** Opens a Chromium with the extension on Петя's profile and stays until the browser is closed or Ctrl+C. */
export async function tryByHand(helpSite: string, say: (line: string) => void): Promise<void> {
  const sferum = await startSferum()
  const driver = await launchChromium({ sferum, extension: builtExtension('chromium'), headless: false })
  const ended = new Promise<void>((resolve) => {
    driver.browser().once('disconnected', () => resolve())
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      // Puppeteer's own listeners would end this process at once and leave the profile behind.
      process.removeAllListeners(signal).once(signal, () => resolve())
    }
  })
  const [blank] = await driver.tabs()
  await driver.open(sferum.signInUrl('petya', sferum.pageUrl('student-input')))
  await blank?.close()
  say(whatToTry(sferum, helpSite))
  const watch = sayInviteRequests(sferum, say)
  await ended
  clearInterval(watch)
  await driver.close().catch(() => undefined)
  await sferum.close()
}

function whatToTry(sferum: Sferum, helpSite: string): string {
  return `
Открыт браузер с «Мостиком». В нём вошёл ученик Петя Иванов (служба и люди выдуманы).

Попробуйте:
  1. В профиле нажмите «Пригласить родителя» и скопируйте ссылку из поля.
  2. Откройте её в новой вкладке (Ctrl+T, вставить, Enter): вместо ошибки её остановит «Мостик».
  3. Нажмите «Открыть в окне инкогнито»: там то же приглашение работает, «Присоединиться» ведёт дальше.
  4. Вернитесь к странице «Мостика» и попробуйте остальные пути.

Адреса для этого браузера:
  профиль Пети           ${sferum.pageUrl('student-input')}
  страница с такой ссылкой  ${sferum.linksTo(sferum.inviteFor('masha'))}
  войти учителем         ${sferum.signInUrl('tamara')}
  выйти                  ${sferum.signOutUrl()}
Сайт помощи (в любом браузере): ${helpSite}

Здесь будет видно каждое приглашение, которое дошло до службы.
Чтобы закончить, закройте браузер или нажмите Ctrl+C.
`
}

function sayInviteRequests(sferum: Sferum, say: (line: string) => void): NodeJS.Timeout {
  let seen = 0
  return setInterval(() => {
    for (const request of sferum.requests.slice(seen)) {
      if (isInviteRequest(request))
        say(`→ приглашение дошло до службы: ${request.person ? `вошёл ${request.person}` : 'никто не вошёл'}`)
    }
    seen = sferum.requests.length
  }, 300)
}
