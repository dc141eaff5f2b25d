import { defineContentScript } from 'wxt/utils/define-content-script'
import { sendMessage } from '../lib/extension/protocol.ts'
import { watchPage } from '../lib/page/watch-page.ts'

export default defineContentScript({
  // The same as `schoolHostPatterns()`, which would bring its sources and examples into every page; a test compares them.
  matches: ['*://*.sferum.ru/*', '*://web.vk.me/*'],
  runAt: 'document_end',
  main: (context) =>
    watchPage(document, {
      fetchReader: () => sendMessage('fetchReader', undefined),
      tell: (news) => sendMessage('pageRead', news),
      // The extension was updated or removed under this page: there is nobody to tell any more.
      onSilence: () => context.notifyInvalidated(),
      signal: context.signal,
    }),
})
