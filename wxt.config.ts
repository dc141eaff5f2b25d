import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { bundledFiles } from './help-site/build/bundled-files.ts'
import { inlinedStyles, styleSources } from './help-site/build/style-sheets.ts'
import { contentSecurityPolicy } from './lib/extension/content-security-policy.ts'
import { managedSchema } from './lib/extension/managed-schema.ts'
import { browserWords } from './lib/i18n/browser-words.ts'
import type { Language } from './lib/i18n/language.ts'
import { manifestWords } from './lib/i18n/manifest-words.ts'
import { readBuildSettings } from './lib/package/build-settings.ts'
import { inFewChunks } from './lib/package/in-few-chunks.ts'
import { withHelpsChecker } from './lib/package/with-helps-checker.ts'
import { withSharedDrawing } from './lib/package/with-shared-drawing.ts'
import { withUsedPolyfill } from './lib/package/with-used-polyfill.ts'
import { withUsedQr } from './lib/package/with-used-qr.ts'
import { withoutInnerHtml } from './lib/package/without-inner-html.ts'
import { withoutLocationWatch } from './lib/package/without-location-watch.ts'
import { withoutPolyfill } from './lib/package/without-polyfill.ts'
import { withoutPreloadHelper } from './lib/package/without-preload-helper.ts'
import { withoutSilentNotes } from './lib/package/without-silent-notes.ts'
import { schoolHostPatterns } from './lib/sites/hosts.ts'

/** The public half of the key that gives the Chromium build the same id on every machine. */
const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwjxL70YgCJjrlk0++tMJMbI5cIpW+bMFF34sYXkX7rJQslVrYA1ZnRhaXvjGrD42QcU+92eAMbu0cN+J/4cYO1CnKfbNapwS8py9g2s2ofr5iCLngBtA56rwDNivdhD6crFCpLH/Dzo8U3EYKP6SRF0VAlubiE9YrIzWSH31Wc/Hs07vYs8WP5lvjSFfqyvEYamLqL+j6dGMFWNSgWZAAhIVNp2wknSyAOgdnEwr3aOEH1BgfmOKnC0JccDI1HD+znNVr1Mx7kCMiqawWatEinLP1ZBKHm8ZXkYyJDo6cSBiEA4lAJ9M89LT4W4ojZFNzJdkc9/LBdSMhRAtffSldQIDAQAB'

const managedSchemaFile = 'managed-schema.json'
const settings = readBuildSettings(process.env)

/** The manifest's words in one language, as browsers want them (`_locales/<language>/messages.json`). */
function manifestMessages(language: Language): string {
  const { name, shortName, description, attention } = manifestWords[language]
  const messages = { name, shortName, description, attention, waysOut: browserWords[language].waysOut }
  return JSON.stringify(
    Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, { message }])),
  )
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'components/public',
  hooks: {
    // `imports: false` leaves WXT's plugin at work (0.20.27): it takes the word "browser" in a sentence for the API, and adds the polyfill.
    'config:resolved': ({ config }) => {
      Object.assign(config.imports, { imports: [], presets: [] })
    },
    'vite:build:extendConfig': ([entrypoint], config) => {
      // In the pages of the service the browser's own API does: a wrapper of 10 kB must not be carried into each of them.
      const isInPage = entrypoint?.type === 'content-script' || entrypoint?.type === 'unlisted-script'
      if (isInPage) config.plugins?.push(withoutPolyfill())
      if (entrypoint?.name !== 'drawing') config.plugins?.push(withSharedDrawing())
      if (!isInPage) config.plugins?.push(inFewChunks())
    },
    'build:publicAssets': ({ config }, assets) => {
      // Firefox takes a policy without a schema.
      if (config.browser !== 'firefox') {
        assets.push({ relativeDest: managedSchemaFile, contents: JSON.stringify(managedSchema) })
      }
      for (const language of ['ru', 'en'] as const) {
        assets.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: manifestMessages(language),
        })
      }
      // The help site, built before: the same bytes as on the web.
      assets.push(...bundledFiles())
    },
  },
  vite: ({ browser }) => ({
    // Dotted names replaced in the code: what is not set becomes an empty text and goes.
    define: {
      'import.meta.env.MOSTIK_SUPPORT': JSON.stringify(settings.MOSTIK_SUPPORT ?? ''),
      'import.meta.env.MOSTIK_SECURITY': JSON.stringify(settings.MOSTIK_SECURITY ?? ''),
    },
    plugins: [
      preact({ devToolsEnabled: false }),
      withoutInnerHtml(),
      withUsedPolyfill(),
      withUsedQr(),
      withoutLocationWatch(),
      withoutPreloadHelper(),
      withoutSilentNotes(),
      withHelpsChecker(),
    ],
    build: {
      target: browser === 'firefox' ? 'firefox140' : 'chrome120',
      // Every browser of these versions preloads modules by itself.
      modulePreload: { polyfill: false },
      // Loaded by our pages when they are needed, and shared with what is shown in a page of the service.
      rollupOptions: { external: /^\/words-/ },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'ru',
    ...(settings.MOSTIK_HELP && { homepage_url: settings.MOSTIK_HELP }),
    permissions: [
      'storage',
      'declarativeNetRequestWithHostAccess',
      'scripting',
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? ['cookies', 'contextualIdentities'] : []),
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      'ways-out': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_waysOut__' },
    },
    host_permissions: schoolHostPatterns(),
    content_security_policy: { extension_pages: contentSecurityPolicy(styleSources(inlinedStyles())) },
    web_accessible_resources: [
      {
        resources: ['guard.html'],
        matches: ['<all_urls>'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'mostik@mostik.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // On phones the same key is read from this version on.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          key: chromiumKey,
          storage: { managed_schema: managedSchemaFile },
          incognito: 'not_allowed' as const,
          minimum_chrome_version: '120',
          cross_origin_opener_policy: { value: 'same-origin' },
        }),
  }),
})
