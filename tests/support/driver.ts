import type { Tab } from './tab.ts'

export type LaunchOptions = {
  /** Where the hosts that this browser may reach are answered. */
  sferum: { port: number; hosts: readonly string[] }
  /** Directory of a built extension. */
  extension?: string
  /** Leave the extension's first steps open: they come up once in a fresh profile. */
  welcome?: boolean
  /** Directories of other add-ons, installed after ours. */
  neighbours?: readonly string[]
  /** What an administrator's policy file says (Chromium only). */
  policies?: Readonly<Record<string, unknown>>
  /** A directory that outlives the browser; without it a scratch one is made and removed. */
  profile?: string
  headless?: boolean
  /** Language of the browser: `ru` unless told otherwise. */
  lang?: string
  args?: readonly string[]
}

export type RestartOptions = {
  /** Start the browser by opening this link, as another program would. */
  url?: string
  /** Bring back the tabs of the last session. */
  restoreSession?: boolean
}

/** A real browser that a journey drives, the same for both kinds. */
export type Driver = {
  kind: 'chromium' | 'firefox'
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  extensionOrigin: string | undefined
  /** What the browser asked for outside the stand-in (Chromium resolves no other name and records nothing). */
  refused: readonly string[]
  /** A new tab of the ordinary window, at this address as if typed. */
  open(url: string): Promise<Tab>
  /** A tab of a new private window. */
  openPrivate(url: string): Promise<Tab>
  /** A tab of a new container (Firefox only). */
  openInContainer(url: string): Promise<Tab>
  openExtensionPage(path: string): Promise<Tab>
  /** Every tab of every window, private ones and containers too, oldest first. */
  tabs(): Promise<Tab[]>
  /** Waits for a tab whose URL fits. */
  tabAt(url: string | RegExp): Promise<Tab>
  /** Runs a function with the extension's API: Chromium's worker when it runs, else an own page of the extension. */
  backgroundEvaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>
  /** How many rules of the extension lead away from an address. */
  countRules(): Promise<number>
  isBackgroundRunning(): Promise<boolean>
  /** Stops the background as the browser does when it is idle. */
  stopBackground(): Promise<void>
  /** The person takes the extension's access to its hosts away, or gives it back. */
  setHostAccess(isGranted: boolean): Promise<void>
  /** Closes the browser and starts it again on the same profile, the extension installed as a user's would be. */
  restart(options?: RestartOptions): Promise<void>
  /** Makes the browser as it was right after its start: one blank tab, nothing remembered, its add-ons installed anew. */
  renew(): Promise<void>
  /** Whether it still is the browser that was started: one that was restarted carries its session along. */
  isRenewable(): boolean
  close(): Promise<void>
}
