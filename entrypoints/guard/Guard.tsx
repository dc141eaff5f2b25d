import { useSignal } from '@preact/signals'
import type { ComponentChild } from 'preact'
import { GuardView } from '../../components/GuardView.tsx'
import { browserName } from '../../lib/extension/browser-name.ts'
import { GuardModel } from '../../lib/extension/guard-model.ts'
import { chooseLanguage, startLanguage } from '../../lib/extension/language.ts'
import { openProfile } from '../../lib/extension/leave.ts'
import { onMemoryChange } from '../../lib/extension/remembered.ts'
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
      now={Date.now()}
      state={guard.state.value}
      onTake={guard.take}
      onAnswer={guard.answer}
      onCopyLink={guard.copyLink}
      onBack={guard.back}
      onOpenProfile={openProfile}
      onOpenInvite={guard.openInvite}
      onLanguage={(chosen) => {
        void chooseLanguage(chosen).then(() => {
          language.value = chosen
        })
      }}
    />
  )
}
