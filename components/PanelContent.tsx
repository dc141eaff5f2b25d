import type { PanelWays } from '../lib/conflict/panel-state.ts'
import { translate } from '../lib/i18n/translate.ts'
import { minutesLeft } from '../lib/i18n/when-text.ts'
import { AnswerButtons } from './AnswerButtons.tsx'
import { Button } from './Button.tsx'
import { InviteHelper } from './InviteHelper.tsx'
import { MoreDetails } from './MoreDetails.tsx'
import type { InvitePanelProps } from './panel-props.ts'
import { WaysOut } from './WaysOut.tsx'
import { windowName } from './window-name.ts'

type PanelContentProps = InvitePanelProps & { labelledBy: string }

/** What stands under the panel's heading. */
export function PanelContent(props: PanelContentProps) {
  const { language, browser, now, state, labelledBy } = props
  const words = translate(language)
  const say = words.panel
  switch (state.kind) {
    case 'invite':
      return (
        <>
          <p>{state.presence.kind === 'known' ? say.invite.text : say.invite.doubtfulText}</p>
          <Ways {...props} held={state} />
        </>
      )
    case 'own-parent-error':
      return (
        <>
          <p>{say.ownParent.text}</p>
          <Ways {...props} held={state} />
        </>
      )
    case 'two-parents-error':
      return (
        <>
          <p>{say.twoParents.text}</p>
          <p>{say.twoParents.what}</p>
          <Button onClick={props.onClose}>{say.done}</Button>
        </>
      )
    case 'who-is-here':
      return (
        <>
          <p>{say.who.text}</p>
          <AnswerButtons words={words} labelledBy={labelledBy} onAnswer={props.onAnswer} />
        </>
      )
    case 'is-this-an-invite':
      return (
        <>
          <p>{say.isInvite.text}</p>
          <div class="InvitePanel-buttons">
            <Button onClick={() => props.onInviteAnswer(true)}>{say.isInvite.yes}</Button>
            <Button onClick={() => props.onInviteAnswer(false)}>{say.isInvite.no}</Button>
          </div>
        </>
      )
    case 'answered':
      return state.answer === 'unsure' ? null : <Button onClick={props.onUndo}>{say.undo}</Button>
    case 'opened':
      return (
        <p>{state.by === 'container' ? say.opened.inTab : say.opened.inWindow(windowName(words, browser))}</p>
      )
    case 'waiting':
      return (
        <>
          <p>{say.waiting.how}</p>
          <p>{words.guard.waiting.kept(minutesLeft(state.keptUntil, now))}</p>
          <Button onClick={props.onOpenProfile}>{words.ways.signOut.button}</Button>
        </>
      )
    case 'signed-out':
      return (
        <>
          <p>{say.signedOut.text(state.host, minutesLeft(state.keptUntil, now))}</p>
          <Button look="primary" big onClick={props.onOpenInvite}>
            {words.ways.signOut.openInvite}
          </Button>
          <p class="WayCard-quiet">{words.guard.waiting.after}</p>
        </>
      )
    case 'reminder':
      return (
        <>
          <p>{say.reminder.text}</p>
          <Button onClick={props.onClose}>{say.done}</Button>
        </>
      )
    case 'helper':
      return (
        <InviteHelper
          words={words}
          link={state.link}
          helpAddress={state.helpAddress}
          onCopy={props.onCopyText}
          onShare={props.onShare}
        >
          <MoreDetails title={words.helper.cardHeading}>
            <p>{words.helper.cardText}</p>
            <Button onClick={props.onOpenCard}>{words.helper.cardOpen}</Button>
          </MoreDetails>
        </InviteHelper>
      )
  }
}

function Ways({ held, ...props }: InvitePanelProps & { held: PanelWays }) {
  return (
    <WaysOut
      compact
      words={translate(props.language)}
      browser={props.browser}
      mobile={props.mobile ?? false}
      link={held.link}
      ways={held.ways}
      privateWindowsOpen={held.privateWindowsOpen ?? false}
      failure={held.failure}
      onTake={props.onTake}
      onCopyLink={props.onCopyLink}
    />
  )
}
