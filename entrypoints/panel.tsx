import { render } from 'preact'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { InvitePanel } from '../components/InvitePanel.tsx'
import { panelStyles } from '../components/panel-styles.ts'
import { browserName } from '../lib/extension/browser-name.ts'
import { PanelModel } from '../lib/extension/panel-model.ts'
import { openPanelHost } from '../lib/page/panel-host.ts'

/** Runs in a page of the service when there is something to show; running again only renews what is shown. */
export default defineUnlistedScript(() => {
  const host = openPanelHost(document, panelStyles)
  if (!host) return
  const panel = new PanelModel({ copy: (text) => navigator.clipboard.writeText(text) })
  const Panel = () => {
    const view = panel.view.value
    return (
      view && (
        <InvitePanel
          language={view.language}
          browser={browserName(navigator.userAgent)}
          now={Date.now()}
          state={view.state}
          onTake={panel.take}
          onAnswer={panel.answer}
          onInviteAnswer={panel.answerInvite}
          onCopyLink={panel.copyLink}
          onUndo={panel.undo}
          onOpenProfile={panel.openProfile}
          onOpenInvite={panel.openInvite}
          onClose={panel.close}
        />
      )
    )
  }
  render(<Panel />, host)
  void panel.refresh()
})
