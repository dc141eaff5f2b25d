import * as v from 'valibot'
import { expect, test } from 'vitest'
import { browserName } from '../../../lib/extension/browser-name.ts'
import { contextOf } from '../../../lib/extension/context.ts'
import { pageMessageSchema, panelActionSchema } from '../../../lib/extension/page-message.ts'
import { isOwnPage } from '../../../lib/extension/protocol.ts'

const message = { href: 'https://sferum.ru/', referrer: '', openedAt: 1, isStep: false, shown: [] }

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a role nobody has', { ...message, role: 'admin' }],
  ['more than was agreed', { ...message, token: 'x' }],
  ['an address without end', { ...message, href: `https://sferum.ru/${'x'.repeat(5000)}` }],
  ['a flood of links', { ...message, shown: Array.from({ length: 21 }, () => 'https://sferum.ru/') }],
  ['a page kind nobody knows', { ...message, page: 'home' }],
])('a page that says %s is not listened to', (_, said) => {
  expect(v.safeParse(pageMessageSchema, said).success).toBe(false)
})

test('a page that says what was agreed is listened to', () => {
  expect(
    v.safeParse(pageMessageSchema, { ...message, role: 'student', marker: 'invite-button', page: 'landing' })
      .success,
  ).toBe(true)
})

test.each<[unknown]>([
  [{ kind: 'take', way: 'private-window', href: 'https://sferum.ru/' }],
  [{ kind: 'take', way: 'somewhere' }],
  [{ kind: 'answer', answer: 'admin' }],
  [{ kind: 'rulesInStep' }],
  [{ kind: 'hide-helper', href: 'https://sferum.ru/' }],
])('the panel cannot ask %j', (action) => {
  expect(v.safeParse(panelActionSchema, action).success).toBe(false)
})

const own = { id: 'mostik', origin: 'chrome-extension://mostik' }

test.each<[string, { id?: string; url?: string }, boolean]>([
  ['our own page', { id: 'mostik', url: 'chrome-extension://mostik/guard.html?n=1' }, true],
  ['our content script in a page', { id: 'mostik', url: 'https://sferum.ru/' }, false],
  ['another extension', { id: 'other', url: 'chrome-extension://mostik/guard.html' }, false],
  [
    'an address that only begins like ours',
    { id: 'mostik', url: 'chrome-extension://mostik.example/' },
    false,
  ],
  ['nobody', {}, false],
])('a message from %s counts as our own page: %j is %s', (_, sender, expected) => {
  expect(isOwnPage(sender, own)).toBe(expected)
})

test.each([
  [{ incognito: false }, 'ordinary'],
  [{ incognito: false, cookieStoreId: 'firefox-default' }, 'ordinary'],
  [{ incognito: true, cookieStoreId: 'firefox-private' }, 'private'],
  [{ incognito: false, cookieStoreId: 'firefox-container-3' }, 'container'],
])('a tab %j is in the context: %s', (tab, context) => expect(contextOf(tab)).toBe(context))

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'firefox'],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    'chrome',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 YaBrowser/26.9 Safari/537.36',
    'yandex',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0',
    'edge',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 OPR/120.0',
    'opera',
  ],
])('%s is %s', (userAgent, name) => expect(browserName(userAgent)).toBe(name))
