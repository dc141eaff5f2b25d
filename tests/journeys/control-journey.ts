import { childCopiesInvite, childSignsIn } from './child-steps.ts'
import type { Journey } from './journey.ts'

const { picture: _, ...childCopies } = childCopiesInvite

/** The same without the extension: the request goes out, and the person meets the error. */
export const controlJourney: Journey = {
  title: 'Без «Мостика»',
  steps: [
    childSignsIn,
    childCopies,
    {
      says: 'Ссылку открыли в том же браузере: служба показала ошибку',
      async play({ driver, invite }) {
        const child = await driver.open(invite)
        await child.waitForText('Вы не можете стать родителем самому себе')
        return { child }
      },
      requests: [1, 0],
      picture: ['child', 'error'],
    },
  ],
}
