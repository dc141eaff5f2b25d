import type { ComponentChildren } from 'preact'

type DoProps = {
  place: string
  pointed: string | undefined
  onDo: () => void
  isMain?: boolean
  isQuiet?: boolean
  children: ComponentChildren
}

/** A button of a practice page; the guide can point at it. */
export function Do({ place, pointed, onDo, isMain, isQuiet, children }: DoProps) {
  const look = isQuiet ? 'TrainerLink' : `Button${isMain ? ' Button-primary' : ''}`
  return (
    <button class={look} type="button" data-place={place} data-pointed={pointed === place} onClick={onDo}>
      {children}
    </button>
  )
}
