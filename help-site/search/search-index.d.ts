declare module 'virtual:search-index/ru' {
  export const index: import('../../lib/help/search/search-index.ts').SearchIndex
}

declare module 'virtual:search-index/en' {
  export const index: import('../../lib/help/search/search-index.ts').SearchIndex
}
