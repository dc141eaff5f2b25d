import type { Plugin } from 'vite'

const ofWxt = /virtual:wxt-[\w-]+-entrypoint|\/wxt\/dist\/utils\/content-script-context\.mjs/
const note = /^\s*logger\.\w+\(.*\);$/gm
const ofMessage = /^\s*config\??\.logger\?\.\w+\((?:.*|.*\{\n[^}]*\})\);$/gm

/**
 * A Vite plugin that takes the log lines out of WXT's entries and of the messaging library: in production the one logger is
 * silent and the other is not there, but the lines stay, in every script that sends a message.
 */
export const withoutSilentNotes = (): Plugin => ({
  name: 'without-silent-notes',
  transform(code, id) {
    if (ofWxt.test(id)) return { code: code.replace(note, ''), map: null }
    if (!/@webext-core\/messaging\/dist\/generic-[\w-]+\.mjs$/.test(id)) return undefined
    const quiet = code.replace(ofMessage, '')
    if (quiet.includes('logger')) this.error('Which log line of the messaging library is left?')
    return { code: quiet, map: null }
  },
})
