import '../support/both-languages.ts'
import { type ComponentChild, render } from 'preact'
import { GuardView } from '../../components/GuardView.tsx'
import { HelperPill } from '../../components/HelperPill.tsx'
import { InvitePanel } from '../../components/InvitePanel.tsx'
import { OptionsView } from '../../components/OptionsView.tsx'
import { PopupView } from '../../components/PopupView.tsx'
import { wearStyles } from '../../components/page-styles.ts'
import { panelStyles } from '../../components/panel-styles.ts'
import { SendView } from '../../components/SendView.tsx'
import { WelcomeView } from '../../components/WelcomeView.tsx'
import '../../components/options.css'
import '../../components/welcome.css'
import type { Language } from '../../lib/i18n/language.ts'
import { loadOptionsWords } from '../../lib/i18n/options-words.ts'
import { verdictWords } from '../../lib/i18n/verdict-words.ts'
import { welcomeWords } from '../../lib/i18n/welcome-words.ts'
import {
  guardStates,
  now,
  optionsStates,
  panelStates,
  pastedStates,
  popupStates,
  sendStates,
  studentPopup,
  welcomeStates,
} from './states.ts'

const address = new URLSearchParams(location.search)
const view = address.get('view') ?? 'guard'
const name = address.get('state') ?? 'stop'
const language: Language = address.get('lang') === 'en' ? 'en' : 'ru'
const root = document.querySelector('#gallery')
if (!root) throw new Error('The gallery has lost its root element')
document.documentElement.lang = language
wearStyles(document)

const note = (what: string) => (detail?: unknown) => console.info(what, detail ?? '')
const callbacks = {
  onTake: note('take'),
  onAnswer: note('answer'),
  onInviteAnswer: note('invite answer'),
  onCopyLink: async () => !address.has('nocopy'),
  onCopyText: async () => !address.has('nocopy'),
  onOpenCard: note('open card'),
  onPrint: note('print'),
  onUndo: note('undo'),
  onBack: note('back'),
  onOpenProfile: note('open profile'),
  onOpenInvite: note('open invite'),
  onClose: note('close'),
  onPaste: note('paste'),
  onTakePasted: note('take pasted'),
  onCopyPasted: async () => !address.has('nocopy'),
  onSendPasted: note('send pasted'),
  onReturn: note('return'),
  onReminderDone: note('reminder done'),
  onGrant: note('grant'),
  onPause: note('pause'),
  onEndPause: note('end pause'),
  onNewsSeen: note('news seen'),
  onSettings: note('settings'),
  onWelcome: note('welcome'),
  onOpenService: note('open service'),
  onHelp: note('help'),
  onForget: note('forget'),
  onBringBack: note('bring back'),
  onAdd: note('add'),
  onHelpSite: note('help site'),
  onLanguageChoice: note('language choice'),
  onSave: note('save'),
  onLoad: note('load'),
  onReset: note('reset'),
  onReport: async () => true,
  onLanguage: (other: Language) => {
    address.set('lang', other)
    location.search = String(address)
  },
}

function shownOf<Shown>(states: Record<string, Shown>): Shown {
  const shown = states[name]
  if (!shown) throw new Error(`No such state: ${name}. There are: ${Object.keys(states).join(', ')}`)
  return shown
}

/** The panel in a shadow root on a page whose styles would spoil anything they reached. */
async function showPanel(content: ComponentChild, page: Element) {
  await import('./hostile-page.css')
  render(
    <main>
      <h1>Страница сервиса</h1>
      <p>Здесь могла бы быть страница приглашения.</p>
    </main>,
    page,
  )
  const host = document.createElement('mostik-panel')
  document.body.append(host)
  const shadow = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(panelStyles)
  shadow.adoptedStyleSheets = [sheet]
  render(content, shadow)
  return shadow
}

/** As a pupil would: the link goes with the rest. */
function edit(root: ShadowRoot) {
  const field = root.querySelector('textarea')
  if (!field) return
  field.value = 'Мама, это тебе'
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

async function show(page: Element) {
  const common = { language, now, ...callbacks }
  const draw = (view: ComponentChild) => render(view, page)
  if (view === 'options') {
    const words = await loadOptionsWords(language)
    return draw(
      <OptionsView
        {...common}
        words={words}
        state={shownOf(optionsStates)}
        contacts={{ support: 'mailto:help@example.org', security: 'https://example.org/security' }}
      />,
    )
  }
  if (view === 'popup') {
    const found = pastedStates[name]
    const {
      state,
      browser = 'chrome',
      mobile = false,
    } = found ? { state: studentPopup } : shownOf(popupStates)
    const pasted = found && { ...found, sentence: (await verdictWords(language))[found.verdict] }
    return draw(<PopupView {...common} state={state} browser={browser} mobile={mobile} pasted={pasted} />)
  }
  if (view === 'welcome') {
    const { state, browser = 'chrome' } = shownOf(welcomeStates)
    const words = await welcomeWords(language)
    return draw(<WelcomeView {...common} words={words} state={state} browser={browser} />)
  }
  if (view === 'panel') {
    const { state, browser = 'chrome', mobile = false } = shownOf(panelStates)
    const shadow = await showPanel(
      <InvitePanel {...common} state={state} browser={browser} mobile={mobile} />,
      page,
    )
    if (name.endsWith('edited')) edit(shadow)
    return
  }
  if (view === 'send') {
    return draw(<SendView {...common} onShare={note('share')} state={shownOf(sendStates).state} />)
  }
  if (view === 'pill') {
    const place = (pill: HTMLElement) => {
      Object.assign(pill.style, { visibility: 'visible', translate: '16px 160px' })
      return () => undefined
    }
    await showPanel(
      <HelperPill
        language={language}
        isBack={false}
        onShown={place}
        onOpen={note('open')}
        onHide={note('hide')}
      />,
      page,
    )
    return
  }
  const { state, browser = 'chrome', mobile = false } = shownOf(guardStates)
  return draw(<GuardView {...common} state={state} browser={browser} mobile={mobile} />)
}

await show(root)
document.documentElement.dataset.ready = ''
