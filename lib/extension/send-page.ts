import { browser } from 'wxt/browser'

/** Shows the page that helps to send a pending link to the parent: message, QR code, printed card. */
export async function openSendPage(id: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/send.html?n=${id}`) })
}

/** Shows the card to print alone: it holds no invite. */
export async function openCardPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/send.html') })
}
