import { documentOf, type Page } from './page.ts'

/** A page that registers the site's own service worker, which then answers invites without the network. */
export const ownWorkerPage: Page = {
  id: 'own-worker',
  host: 'sferum.ru',
  path: '/?p=offline',
  kind: 'mention',
  render: ({ person }) =>
    documentOf(
      'Без сети',
      `<main><p id="state">Готовим…</p></main><script>
navigator.serviceWorker.register('/own-worker.js').then(() => navigator.serviceWorker.ready).then((registration) => {
  const say = () => { document.getElementById('state').textContent = 'Работает без сети' }
  if (navigator.serviceWorker.controller) say()
  else navigator.serviceWorker.addEventListener('controllerchange', say)
})</script>`,
      person,
    ),
}

const landing = documentOf(
  'Приглашение',
  `<main><h1>Вас пригласили как родителя</h1><p>Из памяти страницы.</p>
<button type="button">Присоединиться</button></main>`,
)

/** The worker: invites come from its cache, and it tells the server so. */
export const ownWorkerScript = (invitePrefixes: readonly string[]) => `
const prefixes = ${JSON.stringify(invitePrefixes)}
addEventListener('install', (event) => event.waitUntil(caches.open('pages').then((cache) => cache.put('/landing',
  new Response(${JSON.stringify(landing)}, { headers: { 'content-type': 'text/html; charset=utf-8' } }))).then(() => skipWaiting())))
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate' || !prefixes.some((prefix) => event.request.url.startsWith(prefix))) return
  event.respondWith(caches.match('/landing'))
  event.waitUntil(fetch('/stand-in/answered-by-worker', { method: 'POST', body: event.request.url }))
})`
