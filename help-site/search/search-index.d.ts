declare module 'virtual:search-index/ru' {
  export const index: import('../../lib/help/search/search-index.ts').SearchIndex
  export const stem: import('../../lib/help/search/stem.ts').Stem
}

declare module 'virtual:search-index/en' {
  export const index: import('../../lib/help/search/search-index.ts').SearchIndex
  export const stem: import('../../lib/help/search/stem.ts').Stem
}
