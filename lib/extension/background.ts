import { browser } from 'wxt/browser'
import { nextChange, withoutOld } from '../conflict/presence.ts'
import { refreshBadge } from './badge.ts'
import { onCommand } from './command.ts'
import { drawContextMenu, onContextMenu } from './context-menu.ts'
import { endExemption } from './exempt.ts'
import { onInstalled } from './installed.ts'
import { onAccessChange, syncInterception } from './interception.ts'
import { knowledge, ruleKeys } from './memory.ts'
import { refreshPanels } from './panel.ts'
import { onPanelAct, onPanelView } from './panel-action.ts'
import { endOldPause, pauseEnd } from './pause.ts'
import { keepPolicy, onPolicyChange } from './policy.ts'
import { isOwnPage, onMessage } from './protocol.ts'
import { onMemoryChange } from './remembered.ts'
import { writeRulesWith } from './rules-in-step.ts'
import { onGuardAddress } from './stand-aside.ts'
import { holdUpdates, updateIfQuiet } from './update.ts'
import { bringReader, onAddress, onBrowserStart, onPageRead } from './visit.ts'
import { returnToWelcome } from './welcome-tab.ts'

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
    if (!url) return
    void onAddress(tab, Date.now())
    void onGuardAddress(tab, Date.now())
  })
  browser.tabs.onRemoved.addListener((tabId) => void onTabClosed(tabId))

  browser.runtime.onStartup.addListener(() => void onBrowserStart(Date.now()))
  browser.runtime.onInstalled.addListener((installed) => void onInstalled(installed))
  onAccessChange(() => void keepUp())
  browser.alarms.onAlarm.addListener(() => {
    void keepUp()
    void updateIfQuiet(Date.now())
  })
  onMemoryChange((keys) => {
    if (keys.some((key) => ruleKeys.includes(key) || badgeKeys.includes(key))) void keepUp()
    if (keys.includes('language')) void drawContextMenu()
    if (keys.includes('pausedUntil')) void refreshPanels(Date.now())
  })
  // Neither exists in Firefox on a phone.
  browser.contextMenus?.onClicked.addListener((info) => void onContextMenu(info, Date.now()))
  browser.commands?.onCommand.addListener((name, tab) => void onCommand(name, tab, Date.now()))
  holdUpdates()
  onPolicyChange(() => void keepPolicy())
  void keepPolicy()
  void drawContextMenu()
  void keepUp()
  void returnToWelcome(Date.now())
}

const badgeKeys = ['pendingLinks', 'signOutWait']

/** Brings the rules and the badge in step, and asks to be woken when they next change by themselves. */
async function keepUp(): Promise<void> {
  const now = Date.now()
  const known = await knowledge.change((before) => withoutOld(before, now))
  await endOldPause(now)
  await syncInterception(now)
  const moments = [nextChange(known, now), await pauseEnd(now), await refreshBadge(now)]
  const next = Math.min(...moments.map((moment) => moment ?? Number.POSITIVE_INFINITY))
  if (next === Number.POSITIVE_INFINITY) await browser.alarms.clear(ageing)
  else await browser.alarms.create(ageing, { when: next })
}

async function onTabClosed(tabId: number): Promise<void> {
  await endExemption(tabId)
  await refreshBadge(Date.now())
}
