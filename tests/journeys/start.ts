// `npm start`: builds everything and lets a person try it; without a display, or with `--once`, plays it and says how it went.
import { parseArgs } from 'node:util'
import buildAll from '../support/build-all.ts'
import { playOnce } from './play-once.ts'
import { serveHelpSite } from './serve-help-site.ts'
import { tryByHand } from './try-by-hand.ts'

const { values } = parseArgs({
  options: {
    once: { type: 'boolean', default: false },
    browser: { type: 'string', default: 'chromium' },
    port: { type: 'string', default: '0' },
  },
})
const say = (line: string) => console.log(line)
const kind = values.browser === 'firefox' ? 'firefox' : 'chromium'
const { platform, env } = process
const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

if (!hasDisplay && !values.once) say('Экрана нет: пройдём путь сами и расскажем.')
say('Собираем расширение и сайт помощи…')
buildAll()
const site = await serveHelpSite(Number(values.port))
try {
  if (hasDisplay && !values.once && kind === 'chromium') {
    await tryByHand(site.url, say)
  } else {
    const { ok, status } = await fetch(site.url)
    say(`Сайт помощи: ${site.url} ${ok ? 'отвечает' : `не отвечает (${status})`}`)
    const worked = await playOnce(kind, say)
    process.exitCode = ok && worked ? 0 : 1
  }
} finally {
  await site.close()
}
