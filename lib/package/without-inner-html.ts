import type { Plugin } from 'vite'

const assignment = /\w+\.innerHTML=(\w+\.__html)/

/**
 * A Vite plugin that takes the one assignment to `innerHTML` out of Preact: what `dangerouslySetInnerHTML` says is not drawn.
 * We never say it, our policy forbids it (Trusted Types), and so no reader of the package has to wonder.
 */
export const withoutInnerHtml = (): Plugin => ({
  name: 'without-inner-html',
  transform(code, id) {
    if (!id.endsWith('/preact/dist/preact.mjs')) return undefined
    if (!assignment.test(code)) this.error('Where does this Preact assign to innerHTML?')
    return { code: code.replace(assignment, '$1'), map: null }
  },
})
