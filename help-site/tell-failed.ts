/** Shows the sentence of a page that says that a part of it did not load. */
export const tellFailed = () => document.querySelector('[data-island-failed]')?.removeAttribute('hidden')
