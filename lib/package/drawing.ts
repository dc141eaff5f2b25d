/**
 * What stands once, in `drawing.js`, and is found by every other script of the extension: packages with what we use of each,
 * and the components with their styles that both the panel and our pages show. To share more, name it here and in
 * entrypoints/drawing.ts.
 */
export const drawing = {
  preact: ['Fragment', 'h', 'render'],
  'preact/hooks': ['useCallback', 'useEffect', 'useId', 'useLayoutEffect', 'useMemo', 'useRef', 'useState'],
  'preact/jsx-runtime': ['Fragment', 'jsx', 'jsxs'],
  '@preact/signals': ['batch', 'computed', 'createModel', 'effect', 'signal', 'useSignal'],
  uqr: ['encode'],
  'components/AnswerButtons.tsx': ['AnswerButtons'],
  'components/BridgeMark.tsx': ['BridgeMark'],
  'components/Button.tsx': ['Button'],
  'components/CopyButton.tsx': ['CopyButton'],
  'components/InviteHelper.tsx': ['InviteHelper'],
  'components/MoreDetails.tsx': ['MoreDetails'],
  'components/Notice.tsx': ['Notice'],
  'components/QrCode.tsx': ['QrCode'],
  'components/StepPicture.tsx': ['StepPicture'],
  'components/Steps.tsx': ['Steps'],
  'components/WaysOut.tsx': ['WaysOut'],
  'components/drawn-styles.ts': ['drawnStyles'],
} as const

type Drawing = { [Name in keyof typeof drawing]: Record<(typeof drawing)[Name][number], unknown> }

/** Where the packages stand. A page of the service cannot reach it: our scripts there have a global object of their own. */
export const drawingMark = 'mostik.drawing'

/** Puts the packages there, once: a second copy of Preact would not know what the first one drew. */
export function offerDrawing(packages: Drawing): void {
  const place = globalThis as { [mark: symbol]: Drawing | undefined }
  place[Symbol.for(drawingMark)] ??= packages
}
