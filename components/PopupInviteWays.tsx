import type { PopupInvite } from '../lib/conflict/popup-state.ts'
import { translate } from '../lib/i18n/translate.ts'
import { minutesLeft } from '../lib/i18n/when-text.ts'
import { Button } from './Button.tsx'
import type { PopupViewProps } from './popup-props.ts'
import { WaysOut } from './WaysOut.tsx'

type PopupInviteWaysProps = Pick<
  PopupViewProps,
  'language' | 'browser' | 'mobile' | 'now' | 'onTake' | 'onCopyLink' | 'onReturn'
> & { invite: PopupInvite }

/** The invite that waits, or that the tab shows, with its ways out at once. */
export function PopupInviteWays({
  language,
  browser,
  mobile = false,
  now,
  invite,
  onReturn,
  ...does
}: PopupInviteWaysProps) {
  const words = translate(language)
  const say = words.popup
  const { host, keptUntil, link, ways, failure, privateWindowsOpen = false } = invite
  return (
    <section class="PopupView-section PopupInviteWays">
      <h2 class="PopupView-heading">{keptUntil === undefined ? say.inviteHeading : say.pendingHeading}</h2>
      {keptUntil !== undefined && <p>{say.pending(host, minutesLeft(keptUntil, now))}</p>}
      <WaysOut
        compact
        words={words}
        browser={browser}
        mobile={mobile}
        link={link}
        ways={ways}
        failure={failure}
        privateWindowsOpen={privateWindowsOpen}
        {...does}
      />
      {keptUntil !== undefined && (
        <Button look="quiet" onClick={onReturn}>
          {say.back}
        </Button>
      )}
    </section>
  )
}
