import { render } from 'preact'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { HelperPill } from '../components/HelperPill.tsx'
import { InvitePanel } from '../components/InvitePanel.tsx'
import { panelStyles } from '../components/panel-styles.ts'
import { browserName } from '../lib/extension/browser-name.ts'
import { isPhone } from '../lib/extension/is-phone.ts'
import { PanelModel } from '../lib/extension/panel-model.ts'
import { shareSheet } from '../lib/extension/share-sheet.ts'
import { followInvite } from '../lib/page/follow-invite.ts'
import { openPanelHost } from '../lib/page/panel-host.ts'

/** Runs in a page of the service when there is something to show; running again only renews what is shown. */
export default defineUnlistedScript(() => {
  const host = openPanelHost(document, panelStyles)
  if (!host) return
  const panel = new PanelModel({ copy: (text) => navigator.clipboard.writeText(text) })
  const share = shareSheet()
  const Panel = () => {
    const view = panel.view.value
    if (!view) return null
    if (view.state.kind === 'helper' && panel.helper.value !== 'open') {
      return (
        <HelperPill
          // Another invite is another pill: it is announced, and takes no focus.
          key={view.state.link}
          language={view.language}
          isBack={panel.helper.value === 'back'}
          onShown={followInvite}
          onOpen={panel.openHelper}
          onHide={panel.hideHelper}
        />
      )
    }
    return (
      <InvitePanel
        language={view.language}
        browser={browserName(navigator.userAgent)}
        mobile={isPhone(navigator.userAgent)}
        now={Date.now()}
        state={view.state}
        onTake={panel.take}
        onAnswer={panel.answer}
        onInviteAnswer={panel.answerInvite}
        onCopyLink={panel.copyLink}
        onCopyText={panel.copyText}
        onShare={share}
        onOpenCard={panel.openCard}
        onUndo={panel.undo}
        onOpenProfile={panel.openProfile}
        onOpenInvite={panel.openInvite}
        onClose={panel.close}
      />
    )
  }
  render(<Panel />, host)
  void panel.refresh()
})
