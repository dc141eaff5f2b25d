/** A bridge from the child's window to the parent's; says nothing that the text does not say. */
export function BridgePicture() {
  return (
    <svg class="BridgePicture" viewBox="0 0 260 112" aria-hidden="true">
      <path class="BridgePicture-water" d="M78 101q8-6 16 0t16 0 16 0 16 0 16 0 16 0 16 0" />
      <path class="BridgePicture-arch" d="M82 92C92 58 168 58 178 92" />
      <path class="BridgePicture-posts" d="M104 58v16M130 52v14M156 58v16" />
      <path class="BridgePicture-deck" d="M66 66C100 48 160 48 194 66" />
      <rect class="BridgePicture-window" x="4" y="34" width="64" height="62" rx="9" />
      <path class="BridgePicture-bar" d="M4 48H68" />
      <circle class="BridgePicture-child" cx="36" cy="63" r="6.5" />
      <path class="BridgePicture-child" d="M22 87c0-17 28-17 28 0z" />
      <rect class="BridgePicture-window" x="192" y="34" width="64" height="62" rx="9" />
      <path class="BridgePicture-bar" d="M192 48H256" />
      <path class="BridgePicture-envelope" d="M205 58h38v27h-38zM205 59l19 15 19-15" />
      <circle class="BridgePicture-walker" cx="122" cy="14" r="8" />
      <path class="BridgePicture-walk" d="M122 26v13M122 39l-7 12M122 39l8 11M122 30l12 4" />
      <rect class="BridgePicture-letter" x="134" y="28" width="15" height="11" rx="2" />
    </svg>
  )
}
