import { useId, useState } from 'preact/hooks'
import { translate } from '../lib/i18n/translate.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import type { PopupPasted, PopupViewProps } from './popup-props.ts'
import { WaysOut } from './WaysOut.tsx'

type PopupPasteProps = Pick<
  PopupViewProps,
  'language' | 'browser' | 'mobile' | 'pasted' | 'onPaste' | 'onTakePasted' | 'onCopyPasted' | 'onSendPasted'
>

/** The link checker: what a pasted link or message is, in a sentence, and the ways out if it may be an invite. */
export function PopupPaste(props: PopupPasteProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [judged, setJudged] = useState<string>()
  const say = translate(props.language).popup
  const submit = (event: Event) => {
    event.preventDefault()
    setJudged(text)
    if (text.trim()) props.onPaste(text)
  }
  const isEmptyTry = judged === '' && !text.trim()
  const isJudged = judged === undefined || judged === text
  return (
    <section class="PopupPaste">
      <form class="PopupPaste-form" onSubmit={submit} noValidate>
        <label class="PopupPaste-label" for={id}>
          {say.paste}
        </label>
        <input
          id={id}
          class="PopupPaste-field"
          type="text"
          value={text}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={isEmptyTry}
          aria-describedby={`${id}-problem ${id}-note`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id={`${id}-problem`} class="PopupPaste-problem" role="alert">
          {isEmptyTry && say.pasteEmpty}
        </p>
        <div class="PopupPaste-end">
          <Button type="submit">{say.pasteButton}</Button>
          <p id={`${id}-note`} class="PopupPaste-note">
            {say.pasteSafe}
          </p>
        </div>
      </form>
      <div class="PopupPaste-verdict" role="status">
        {isJudged && props.pasted && (
          <Notice tone={toneOf(props.pasted.verdict)}>{props.pasted.sentence}</Notice>
        )}
      </div>
      {isJudged && props.pasted?.invite && <PastedWays {...props} invite={props.pasted.invite} />}
    </section>
  )
}

function PastedWays({
  language,
  browser,
  mobile = false,
  invite,
  onTakePasted,
  onCopyPasted,
  onSendPasted,
}: PopupPasteProps & { invite: NonNullable<PopupPasted['invite']> }) {
  const words = translate(language)
  return (
    <>
      <p>{words.popup.pasteWays}</p>
      <WaysOut
        compact
        words={words}
        browser={browser}
        mobile={mobile}
        link={invite.link}
        ways={invite.ways}
        failure={invite.failure}
        privateWindowsOpen={invite.privateWindowsOpen ?? false}
        onTake={onTakePasted}
        onCopyLink={onCopyPasted}
      />
      <Button onClick={onSendPasted}>{words.helper.pill}</Button>
    </>
  )
}

function toneOf(verdict: PopupPasted['verdict']): 'info' | 'warning' | 'trouble' {
  if (verdict === 'look-alike' || verdict === 'dangerous') return 'trouble'
  return verdict === 'unsafe' || verdict === 'foreign' || verdict === 'short' ? 'warning' : 'info'
}
