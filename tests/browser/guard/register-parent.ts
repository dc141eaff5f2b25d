import type { Tab } from '../../support/tab.ts'

/** Goes through the stand-in's registration on a landing, as a parent of that name. */
export async function registerParent(landing: Tab, name: string): Promise<void> {
  await landing.click({ text: 'Присоединиться' })
  await landing.waitForText('Регистрация родителя')
  await landing.type('#name', name)
  await landing.click('#consent')
  await landing.click({ text: 'Подтвердить регистрацию ребёнка' })
  await landing.waitForText('Готово')
}
