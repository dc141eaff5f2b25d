import type { ComponentChildren } from 'preact'

type NoticeProps = {
  children: ComponentChildren
  tone: 'info' | 'warning' | 'trouble'
  /** Read aloud when it appears: `alert` at once, `status` when there is a pause. */
  role?: 'alert' | 'status'
}

export function Notice({ children, tone, role }: NoticeProps) {
  return (
    <div class={`Notice Notice-${tone}`} role={role}>
      <svg class="Notice-sign" viewBox="0 0 20 20" aria-hidden="true">
        {tone === 'info' ? <circle cx="10" cy="10" r="8.5" /> : <path d="M10 2.2 18.6 17.4H1.4Z" />}
        <path d={tone === 'info' ? 'M10 9v5M10 5.8v.4' : 'M10 8v4M10 14.6v.4'} />
      </svg>
      <div>{children}</div>
    </div>
  )
}
