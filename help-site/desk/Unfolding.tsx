import type { ComponentType, FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { tellFailed } from '../tell-failed.ts'

type UnfoldingProps<Props extends object> = {
  title: string
  isOpen?: boolean
  load(): Promise<ComponentType<Props>>
  props: Props
}

/** A part of the desk that is fetched when it is first opened. */
export function Unfolding<Props extends object>({
  title,
  isOpen = false,
  load,
  props,
}: UnfoldingProps<Props>) {
  const [Part, setPart] = useState<FunctionComponent<Props>>()
  const fetchPart = () => {
    if (!Part) load().then((loaded) => setPart(() => loaded as FunctionComponent<Props>), tellFailed)
  }
  useEffect(() => {
    if (isOpen) fetchPart()
  }, [])
  return (
    <details class="Unfolding" open={isOpen} onToggle={(event) => event.currentTarget.open && fetchPart()}>
      <summary>{title}</summary>
      {Part && <Part {...props} />}
    </details>
  )
}
