import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { builtSite } from './help-browser.ts'

type Message = { type: string; url: string; lastLine: number; message: string; extract?: string }

// This checker is older than Trusted Types; newer ones (26.9) know the two directives.
const unknown =
  /Unrecognised directive-name: "require-trusted-types-for"\. Unrecognised directive-name: "trusted-types"\.\s*$/
const require = createRequire(import.meta.url)
const checker = require.resolve('vnu-jar/build/dist/vnu.jar')

test('the Nu HTML checker finds no error on any page', () => {
  const { stderr, error } = spawnSync(
    'java',
    ['-Xss4m', '-jar', checker, '--format', 'json', '--skip-non-html', builtSite],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  expect(error, 'Is a Java runtime installed (default-jre-headless)?').toBeUndefined()
  const { messages } = JSON.parse(stderr) as { messages: Message[] }
  const errors = messages.filter(({ type, message }) => type !== 'info' && !unknown.test(message))
  expect(errors.map(({ url, message, extract }) => `${url.slice(-40)}: ${message} ${extract ?? ''}`)).toEqual(
    [],
  )
}, 120_000)
