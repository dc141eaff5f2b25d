import { defineContentScript } from 'wxt/utils/define-content-script'
import { sendMessage } from '../lib/extension/protocol.ts'
import { watchPage } from '../lib/page/watch-page.ts'

export default defineContentScript({
  // The same as `schoolHostPatterns()`, which would bring its sources and examples into every page; a test compares them.
  matches: ['*://*.sferum.ru/*', '*://web.vk.me/*'],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main: (context) =>
    watchPage(document, {
      fetchReader: () => sendMessage('fetchReader', undefined),
      tell: (news) => sendMessage('pageRead', news),
      // Was the extension updated or removed under this page? Asking stops the watch then.
      onSilence: () => void context.isInvalid,
      signal: context.signal,
    }),
})
