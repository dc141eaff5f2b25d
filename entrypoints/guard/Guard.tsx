import { useSignal } from '@preact/signals'
import type { ComponentChild } from 'preact'
import { GuardView } from '../../components/GuardView.tsx'
import { browserName } from '../../lib/extension/browser-name.ts'
import { GuardModel } from '../../lib/extension/guard-model.ts'
import { isPhone } from '../../lib/extension/is-phone.ts'
import { chooseLanguage, startLanguage } from '../../lib/extension/language.ts'
import { openProfile } from '../../lib/extension/leave.ts'
import { onMemoryChange } from '../../lib/extension/remembered.ts'
import { copyReport } from '../../lib/extension/report.ts'
import type { Language } from '../../lib/i18n/language.ts'

/** Starts the guard page: the heading at once, the details as soon as they are read. */
export function startGuard(show: (page: ComponentChild) => void): void {
  const guard = new GuardModel({
    address: new URL(location.href),
    replaceAddress: (query) => history.replaceState(null, '', `/guard.html${query}`),
    go: (href) => location.replace(href),
    now: () => Date.now(),
  })
  onMemoryChange(() => void guard.refresh())
  watchForPerson(() => void guard.noticePerson())
  // A heading that changes at once is one more drawing, and a flicker: only a slow machine sees the passing one.
  const details = Promise.race([guard.enter(), new Promise((resolve) => setTimeout(resolve, 150))])
  void Promise.all([startLanguage(), details]).then(([language]) =>
    show(<Guard guard={guard} language={language} />),
  )
}

type GuardProps = { guard: InstanceType<typeof GuardModel>; language: Language }

function Guard({ guard, language: initial }: GuardProps) {
  const language = useSignal(initial)
  return (
    <GuardView
      language={language.value}
      browser={browserName(navigator.userAgent)}
      mobile={isPhone(navigator.userAgent)}
      now={Date.now()}
      state={guard.state.value}
      onTake={guard.take}
      onAnswer={guard.answer}
      onCopyLink={guard.copyLink}
      onBack={guard.back}
      onOpenProfile={openProfile}
      onOpenInvite={guard.openInvite}
      onReport={() => copyReport('guard', 'ordinary', Date.now())}
      onLanguage={(chosen) => {
        void chooseLanguage(chosen).then(() => {
          language.value = chosen
        })
      }}
    />
  )
}

/** Calls once, when a person's hand shows on this page. Browsers tell of a mouse that only rests there, too. */
function watchForPerson(notice: () => void): void {
  const noticed = new AbortController()
  const look = (event: Event) => {
    if (event instanceof PointerEvent && event.type === 'pointermove' && !event.movementX && !event.movementY)
      return
    noticed.abort()
    notice()
  }
  for (const sign of ['pointermove', 'pointerdown', 'wheel', 'keydown'])
    addEventListener(sign, look, { passive: true, signal: noticed.signal })
}
