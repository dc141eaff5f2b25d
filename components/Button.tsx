import type { ComponentChildren } from 'preact'

type ButtonProps = {
  children: ComponentChildren
  /** One `primary` a screen; `quiet` looks like a link; `plain` is everything between. */
  look?: 'primary' | 'plain' | 'quiet'
  big?: boolean
  type?: 'button' | 'submit'
  lang?: string
  label?: string
  onClick?(): void
}

export function Button({
  children,
  look = 'plain',
  big = false,
  type = 'button',
  lang,
  label,
  onClick,
}: ButtonProps) {
  return (
    <button
      type={type}
      class={`Button Button-${look}${big ? ' Button-big' : ''}`}
      lang={lang}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
