const replaced = {
  '/msw/lib/core/utils/cookieStore.mjs':
    'export const cookieStore = { getCookies: () => [], setCookie: async () => {} }',
  '/msw/lib/core/utils/request/getRequestCookies.mjs': 'export const getAllRequestCookies = () => ({})',
  // The words of status codes, and headers for runtimes without `Headers`.
  '/msw/lib/shims/statuses.mjs': 'export default { message: {} }',
  '/headers-polyfill/lib/':
    'export class Headers { getSetCookie() { return [] } }; export const stringToHeaders = () => new globalThis.Headers()',
  // What stands between a page and its network: nothing of it is asked, only these few.
  '/@mswjs/interceptors/lib/browser/index.mjs': `
    export const createRequestId = () => Math.random().toString(16).slice(2)
    export const resolveWebSocketUrl = String
    export const getCleanUrl = ({ origin, pathname }, isAbsolute = true) => (isAbsolute ? origin : '') + pathname
    export class FetchResponse extends Response {
      constructor(body, init) { super(init?.status === 204 ? null : body, init) }
    }`,
  '/strict-event-emitter/lib/index.mjs': 'export class Emitter {}',
  '/outvariant/lib/index.mjs': `
    export const format = (text) => text
    export const invariant = (is, text) => { if (!is) throw new Error(text) }`,
  // Where a handler stands in its file, and what is written to the console about an answer.
  '/msw/lib/core/utils/internal/getCallFrame.mjs': 'export const getCallFrame = () => undefined',
  '/msw/lib/core/utils/logging/': `
    export const getTimestamp = () => ''
    export const getStatusCodeColor = () => ''
    export const serializeRequest = async () => ({})
    export const serializeResponse = async () => ({})`,
  // Cleanups after streamed answers.
  '/msw/lib/core/utils/internal/observe-response-body-stream.mjs':
    'export const observeResponseBodyStream = () => null',
}

/**
 * A Vite plugin that leaves MSW's cookies out of a bundle: 100 kB of public suffixes that touch localStorage at import
 * (and so break where site data is blocked), and the reading of `document.cookie`. The API knows no cookies. What MSW
 * brings for old runtimes, for real networks and for its log goes, too.
 */
export const withoutCookieStore = () => ({
  name: 'without-cookie-store',
  load: (id: string) => Object.entries(replaced).find(([file]) => id.includes(file))?.[1],
})
