/** The add-on's id that the tests pin a fixed UUID to. */
export const geckoId = 'mostik@mostik.invalid'
/** The UUID of the add-on's pages in every test run. */
export const addonUuid = '6d6f7374-696b-4000-8000-6d6f7374696b'

type Preferences = Readonly<Record<string, string | number | boolean>>

const everythingThroughProxy = (proxyPort: number): Preferences => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.http.http3.enable': false,
  'network.trr.mode': 5,
})

// Firefox's own errands; what is left is refused and recorded by the proxy.
const noErrands: Preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.contentblocking.report.lockwise.enabled': false,
  'browser.discovery.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.newtabpage.enabled': false,
  'browser.pagethumbnails.capturing_disabled': true,
  'browser.ping-centre.telemetry': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'browser.urlbar.quicksuggest.enabled': false,
  'browser.urlbar.suggest.searches': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.predictor.enabled': false,
  'security.OCSP.enabled': 0,
  // Obeyed by a release build only with MOZ_REMOTE_SETTINGS_DEVTOOLS in the environment.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
}

const addons: Preferences = {
  'extensions.autoDisableScopes': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: addonUuid }),
  // An add-on that is taken off and installed again keeps its address.
  'extensions.webextensions.keepUuidOnUninstall': true,
  'privacy.userContext.enabled': true,
  'xpinstall.signatures.required': false,
}

/** Preferences for a quiet Firefox that reaches the stand-in alone and takes an unsigned add-on. */
export function firefoxPreferences(proxyPort: number, lang: string, more: Preferences = {}): Preferences {
  return {
    ...everythingThroughProxy(proxyPort),
    ...noErrands,
    ...addons,
    'browser.aboutwelcome.enabled': false,
    // Two cores: no process is started in advance, the empty ones stay, and nobody looks at sixty pictures a second.
    'dom.ipc.keepProcessesAlive.web': 2,
    'dom.ipc.processPrelaunch.enabled': false,
    'layout.frame_rate': 15,
    // Tabs of the last session are all loaded: BiDi does not see one that waits for its turn.
    'browser.sessionstore.restore_on_demand': false,
    'browser.sessionstore.restore_tabs_lazily': false,
    'browser.tabs.warnOnClose': false,
    'browser.warnOnQuit': false,
    'browser.shell.checkDefaultBrowser': false,
    'intl.locale.requested': lang,
    'intl.accept_languages': lang === 'ru' ? 'ru-RU, ru' : lang,
    ...more,
  }
}
