import type { Plugin } from 'vite'

const note = /^\s*logger\.\w+\(.*\);$/gm

/** A Vite plugin that takes the log lines out of WXT's entries: in production its logger is silent, but the lines stay. */
export const withoutSilentNotes = (): Plugin => ({
  name: 'without-silent-notes',
  transform: (code, id) =>
    /virtual:wxt-[\w-]+-entrypoint/.test(id) ? { code: code.replace(note, ''), map: null } : undefined,
})
