const replaced = {
  '/msw/lib/core/utils/cookieStore.mjs':
    'export const cookieStore = { getCookies: () => [], setCookie: async () => {} }',
  '/msw/lib/core/utils/request/getRequestCookies.mjs': 'export const getAllRequestCookies = () => ({})',
  // The words of status codes, and headers for runtimes without `Headers`.
  '/msw/lib/shims/statuses.mjs': 'export default { message: {} }',
  '/headers-polyfill/lib/':
    'export class Headers { getSetCookie() { return [] } }; export const stringToHeaders = () => new globalThis.Headers()',
}

/**
 * A Vite plugin that leaves MSW's cookies out of a bundle: 100 kB of public suffixes that touch localStorage at import
 * (and so break where site data is blocked), and the reading of `document.cookie`. The API knows no cookies. What MSW
 * brings for old runtimes and its log goes, too.
 */
export const withoutCookieStore = () => ({
  name: 'without-cookie-store',
  load: (id: string) => Object.entries(replaced).find(([file]) => id.includes(file))?.[1],
})
