import { root, siteRoot } from './page.ts'

type Policies = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string }
}

let isWanted = false

/** Keeps the site for when there is no network, and offers a new version when one waits. */
export async function keepOffline(): Promise<void> {
  const { serviceWorker } = navigator
  const wasControlled = Boolean(serviceWorker.controller)
  serviceWorker.addEventListener('controllerchange', () => {
    if (isWanted) location.reload()
    else if (wasControlled) root.dataset.stale = 'true'
  })
  const registration = await serviceWorker.register(trusted(`${siteRoot}sw.js`))
  offer(registration)
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => offer(registration))
  })
}

function offer({ waiting }: ServiceWorkerRegistration): void {
  const notice = document.querySelector<HTMLElement>('[data-update]')
  if (!waiting || !navigator.serviceWorker.controller || !notice) return
  notice.hidden = false
  document.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('[data-do=update]')) return
    isWanted = true
    waiting.postMessage({ type: 'SKIP_WAITING' })
  })
}

// The only address that the pages' policy lets become a script.
function trusted(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: Policies }
  const policy = trustedTypes?.createPolicy('mostik-worker', { createScriptURL: () => `${siteRoot}sw.js` })
  return policy?.createScriptURL(address) ?? address
}
