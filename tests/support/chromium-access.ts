import type { Tab } from './tab.ts'

type DeveloperPrivate = { updateExtensionConfiguration(update: object): Promise<void> }

/** Changes the access to hosts on the browser's own page of extensions, then closes it. */
export async function setHostAccess(
  extensionsPage: Tab,
  extensionId: string,
  isGranted: boolean,
): Promise<void> {
  await extensionsPage.evaluate(
    async (id, hostAccess) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate }
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess })
    },
    extensionId,
    isGranted ? 'ON_ALL_SITES' : 'ON_CLICK',
  )
  await extensionsPage.close()
}
