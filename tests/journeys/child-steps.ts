import { until } from '../support/wait.ts'
import type { Scene, Step } from './journey.ts'

const profilePage = 'student-input'

/** Петя signs in at the stand-in and sees his profile. */
export const childSignsIn: Step = {
  says: 'Ребёнок вошёл в Сферум: открыт профиль Пети',
  async play({ driver, sferum }) {
    sferum.usePage(profilePage)
    const child = await driver.open(sferum.signInUrl('petya', sferum.pageUrl(profilePage)))
    await child.waitForText(/пригласить\s+родителя/i)
    return { child }
  },
  requests: [0, 0],
}

/** He presses «Пригласить родителя» and copies what the profile then shows. */
export const childCopiesInvite: Step = {
  says: ({ invite }) => `Нажал «Пригласить родителя» и скопировал ссылку с ${new URL(invite).host}`,
  async play(scene) {
    await scene.child.click({ text: 'Пригласить родителя' })
    const shown = () =>
      scene.child.evaluate(() => document.querySelector<HTMLInputElement>('#invite input')?.value ?? '')
    const invite = await until(shown, (value) => value !== '', 'Does the profile ever show the invite?')
    await rulesInForce(scene)
    return { invite }
  },
  requests: [0, 0],
  picture: ['child', 'profile'],
}

// A person needs seconds to copy a link; a driver is faster than the browser's rules.
async function rulesInForce({ driver }: Scene): Promise<void> {
  if (!driver.extensionOrigin) return
  const count = () =>
    driver.backgroundEvaluate(async () => {
      const api = chrome.declarativeNetRequest
      return (await api.getSessionRules()).length + (await api.getDynamicRules()).length
    })
  await until(count, (rules) => rules > 0, 'Does the extension ever notice the invite on the profile?')
}
