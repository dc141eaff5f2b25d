import { notices } from './session.ts'

type Notice = Awaited<ReturnType<typeof notices.read>>[number]['notice']

/** The message of a tab that is at this address, if there is one. */
export async function noticeOf(tabId: number, href: string): Promise<Notice | undefined> {
  return (await notices.read()).find((one) => one.tabId === tabId && one.href === href)?.notice
}

/** Gives the panel of a tab a message to show; `panelStateOf` shows it before anything else. */
export async function notify(tabId: number, href: string, notice: Notice): Promise<void> {
  await notices.change((all) =>
    [{ tabId, href, notice }, ...all.filter((one) => one.tabId !== tabId)].slice(0, 20),
  )
}

/** Takes a tab's message away. */
export async function dropNotice(tabId: number): Promise<void> {
  await notices.change((all) => all.filter((one) => one.tabId !== tabId))
}
