/** A bridge from the child's window to the parent's; says nothing that the text does not say. */
export function BridgePicture() {
  return (
    <svg class="BridgePicture" viewBox="0 0 320 96" aria-hidden="true">
      <path class="BridgePicture-water" d="M70 86q10-6 20 0t20 0 20 0 20 0 20 0 20 0 20 0 20 0 20 0" />
      <path class="BridgePicture-arch" d="M84 78C100 36 220 36 236 78" />
      <path class="BridgePicture-deck" d="M68 50C120 38 200 38 252 50" />
      <path class="BridgePicture-posts" d="M112 43v12M136 40v8M160 39v7M184 40v8M208 43v12" />
      <rect class="BridgePicture-window" x="6" y="26" width="66" height="56" rx="8" />
      <path class="BridgePicture-bar" d="M6 38H72" />
      <circle class="BridgePicture-child" cx="39" cy="54" r="6" />
      <path class="BridgePicture-child" d="M27 74c0-13 24-13 24 0z" />
      <rect class="BridgePicture-window" x="248" y="26" width="66" height="56" rx="8" />
      <path class="BridgePicture-bar" d="M248 38H314" />
      <path class="BridgePicture-envelope" d="M262 48h38v25h-38zM262 49l19 14 19-14" />
      <circle class="BridgePicture-walker" cx="160" cy="18" r="7" />
      <path class="BridgePicture-walk" d="M160 25v9M154 38l6-6 6 6" />
    </svg>
  )
}
