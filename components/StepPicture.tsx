type StepPictureProps = { shows: 'menu' | 'address' | 'addons' | 'allow' | 'account'; dark?: boolean }

/** Our own drawings of a browser window; the sentence beside says the same, so they are silent for screen readers. */
export function StepPicture({ shows, dark = false }: StepPictureProps) {
  return (
    <svg class={`StepPicture${dark ? ' StepPicture-private' : ''}`} viewBox="0 0 240 108" aria-hidden="true">
      <rect class="StepPicture-window" x="1" y="1" width="238" height="106" rx="9" />
      <path class="StepPicture-line" d="M1 34H239" />
      <rect class="StepPicture-bar" x="40" y="10" width="156" height="15" rx="7.5" />
      <circle class="StepPicture-dot" cx="17" cy="17.5" r="4" />
      <circle class="StepPicture-dot" cx="29" cy="17.5" r="4" />
      {pictures[shows]()}
    </svg>
  )
}

const pictures = {
  menu: () => (
    <>
      <rect class="StepPicture-mark" x="205" y="6" width="26" height="23" rx="5" />
      <path class="StepPicture-sign" d="M212 13h12M212 17.5h12M212 22h12" />
      <rect class="StepPicture-sheet" x="138" y="36" width="94" height="66" rx="6" />
      <path class="StepPicture-text" d="M150 48h50" />
      <rect class="StepPicture-mark" x="143" y="56" width="84" height="17" rx="4" />
      <path class="StepPicture-sign" d="M150 64.5h62" />
      <path class="StepPicture-text" d="M150 82h58M150 93h40" />
    </>
  ),
  address: () => (
    <>
      <rect class="StepPicture-mark" x="38" y="8" width="160" height="19" rx="9.5" />
      <path class="StepPicture-sign" d="M50 17.5h96" />
      <path class="StepPicture-sign" d="M152 12v11" />
      <path class="StepPicture-text" d="M40 54h90M40 68h130M40 82h70" />
    </>
  ),
  addons: () => (
    <>
      <path class="StepPicture-line" d="M72 34V107" />
      <path class="StepPicture-text" d="M14 50h42M14 82h36M14 96h42" />
      <rect class="StepPicture-mark" x="8" y="58" width="58" height="16" rx="4" />
      <path class="StepPicture-sign" d="M16 66h34" />
      <rect class="StepPicture-mark" x="84" y="46" width="144" height="26" rx="5" />
      <path class="StepPicture-arch" d="M92 65q9-15 18 0M91 61h20" />
      <path class="StepPicture-sign" d="M120 59h58" />
      <path class="StepPicture-text" d="M92 88h110" />
    </>
  ),
  allow: () => (
    <>
      <path class="StepPicture-text" d="M20 50h80M20 62h56" />
      <path class="StepPicture-line" d="M20 74H220" />
      <path class="StepPicture-text" d="M20 90h84" />
      <rect class="StepPicture-mark" x="128" y="80" width="50" height="20" rx="10" />
      <circle class="StepPicture-full" cx="139" cy="90" r="5" />
      <path class="StepPicture-sign" d="M150 90h18" />
      <circle class="StepPicture-hollow" cx="194" cy="90" r="5" />
      <path class="StepPicture-text" d="M205 90h18" />
    </>
  ),
  account: () => (
    <>
      <circle class="StepPicture-mark" cx="219" cy="47" r="9" />
      <rect class="StepPicture-sheet" x="150" y="60" width="80" height="42" rx="6" />
      <path class="StepPicture-text" d="M160 72h44" />
      <rect class="StepPicture-mark" x="155" y="80" width="70" height="17" rx="4" />
      <path class="StepPicture-sign" d="M162 88.5h30" />
      <path class="StepPicture-text" d="M18 52h80M18 66h110M18 80h60" />
    </>
  ),
}
