import { batch, computed, createModel, effect, signal, useSignal } from '@preact/signals'
import { Fragment, h, render } from 'preact'
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Fragment as JsxFragment, jsx, jsxs } from 'preact/jsx-runtime'
import { encode } from 'uqr'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { AnswerButtons } from '../components/AnswerButtons.tsx'
import { BridgeMark } from '../components/BridgeMark.tsx'
import { Button } from '../components/Button.tsx'
import { CopyButton } from '../components/CopyButton.tsx'
import { drawnStyles } from '../components/drawn-styles.ts'
import { InviteHelper } from '../components/InviteHelper.tsx'
import { MoreDetails } from '../components/MoreDetails.tsx'
import { Notice } from '../components/Notice.tsx'
import { QrCode } from '../components/QrCode.tsx'
import { StepPicture } from '../components/StepPicture.tsx'
import { Steps } from '../components/Steps.tsx'
import { WaysOut } from '../components/WaysOut.tsx'
import { offerDrawing } from '../lib/package/drawing.ts'

/** What our pages and all we show in a page of the service draw with: one file instead of a copy in each. */
export default defineUnlistedScript(() =>
  offerDrawing({
    preact: { Fragment, h, render },
    'preact/hooks': { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState },
    'preact/jsx-runtime': { Fragment: JsxFragment, jsx, jsxs },
    '@preact/signals': { batch, computed, createModel, effect, signal, useSignal },
    uqr: { encode },
    'components/AnswerButtons.tsx': { AnswerButtons },
    'components/BridgeMark.tsx': { BridgeMark },
    'components/Button.tsx': { Button },
    'components/CopyButton.tsx': { CopyButton },
    'components/InviteHelper.tsx': { InviteHelper },
    'components/MoreDetails.tsx': { MoreDetails },
    'components/Notice.tsx': { Notice },
    'components/QrCode.tsx': { QrCode },
    'components/StepPicture.tsx': { StepPicture },
    'components/Steps.tsx': { Steps },
    'components/WaysOut.tsx': { WaysOut },
    'components/drawn-styles.ts': { drawnStyles },
  }),
)
