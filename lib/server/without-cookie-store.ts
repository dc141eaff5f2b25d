const replaced = {
  'cookieStore.mjs': 'export const cookieStore = { getCookies: () => [], setCookie: async () => {} }',
  'request/getRequestCookies.mjs': 'export const getAllRequestCookies = () => ({})',
}

/**
 * A Vite plugin that leaves MSW's cookies out of a bundle: 100 kB of public suffixes that touch localStorage at import
 * (and so break where site data is blocked), and the reading of `document.cookie`. The API knows no cookies.
 */
export const withoutCookieStore = () => ({
  name: 'without-cookie-store',
  load: (id: string) =>
    Object.entries(replaced).find(([file]) => id.includes(`/msw/lib/core/utils/${file}`))?.[1],
})
