import { browser } from 'wxt/browser'
import { nextChange, withoutOld } from '../conflict/presence.ts'
import { endExemption } from './exempt.ts'
import { syncInterception } from './interception.ts'
import { knowledge, ruleKeys } from './memory.ts'
import { onPanelAct, onPanelView } from './panel-action.ts'
import { keepPolicy, onPolicyChange } from './policy.ts'
import { isOwnPage, onMessage } from './protocol.ts'
import { onMemoryChange } from './remembered.ts'
import { writeRulesWith } from './rules-in-step.ts'
import { holdUpdates, updateIfQuiet } from './update.ts'
import { bringReader, onAddress, onBrowserStart, onPageRead, readOpenPages } from './visit.ts'
import { noteVersion } from './whats-new.ts'

const ageing = 'knowledge-ages'

/** Wires the browser's events to what they mean; nothing is remembered here, because the browser may stop us between two events. */
export function startBackground(): void {
  writeRulesWith(syncInterception)
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin }
  onMessage('rulesInStep', ({ sender }) => {
    if (!isOwnPage(sender, own)) throw new Error('Only our own pages may ask this.')
    return syncInterception(Date.now())
  })
  onMessage('pageRead', ({ data, sender }) => onPageRead(data, sender, Date.now()))
  onMessage('fetchReader', ({ sender }) => bringReader(sender))
  onMessage('panelView', ({ sender }) => onPanelView(sender, Date.now()))
  onMessage('panelAct', ({ data, sender }) => onPanelAct(data, sender, Date.now()))

  browser.tabs.onUpdated.addListener((_, { url }, tab) => {
    if (url) void onAddress(tab, Date.now())
  })
  browser.tabs.onRemoved.addListener((tabId) => void endExemption(tabId))

  browser.runtime.onStartup.addListener(() => void onBrowserStart(Date.now()))
  browser.runtime.onInstalled.addListener((installed) => {
    void readOpenPages()
    void noteVersion(installed)
  })
  browser.permissions.onAdded.addListener(() => void syncInterception(Date.now()))
  browser.permissions.onRemoved.addListener(() => void syncInterception(Date.now()))
  browser.alarms.onAlarm.addListener(() => {
    void keepUp()
    void updateIfQuiet(Date.now())
  })
  onMemoryChange((keys) => {
    if (keys.some((key) => ruleKeys.includes(key))) void keepUp()
  })
  holdUpdates()
  onPolicyChange(() => void keepPolicy())
  void keepPolicy()
  void keepUp()
}

/** Brings the rules in step, and asks to be woken when knowledge next grows old. */
async function keepUp(): Promise<void> {
  const now = Date.now()
  const known = await knowledge.change((before) => withoutOld(before, now))
  await syncInterception(now)
  const next = nextChange(known, now)
  if (next === undefined) await browser.alarms.clear(ageing)
  else await browser.alarms.create(ageing, { when: next })
}
