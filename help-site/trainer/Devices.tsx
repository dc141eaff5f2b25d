import { useLayoutEffect, useState } from 'preact/hooks'
import { arrived } from '../../lib/simulator/world.ts'
import { Device } from './Device.tsx'
import { Post } from './Post.tsx'
import { type DeviceId, deviceInFront, deviceNow } from './place-now.ts'
import type { View } from './view.ts'

/** The devices of a scene: side by side where there is room, one behind a tab where there is not. */
export function Devices(view: View & { mode: 'guided' | 'free' }) {
  const { words, scene, standing } = view
  const wanted = deviceNow(scene, standing)
  const isGuided = view.mode === 'guided'
  const on = (id: DeviceId) => ({
    ...view,
    pointed: id === wanted ? view.pointed : undefined,
    isWanted: isGuided && id === wanted,
  })
  const all: DeviceId[] = ['post', ...scene.contexts]
  const next = deviceInFront(scene, standing, view.mode)
  const [front, setFront] = useState<DeviceId>(next ?? 'post')
  useLayoutEffect(() => {
    if (next) setFront(next)
  }, [next, standing.at, standing.happened.length])
  const come = arrived(standing.world).length
  const shown = all.includes(front) ? front : 'post'
  return (
    <div class="TrainerDevices">
      <fieldset class="TrainerTabs" aria-label={words.devices}>
        {all.map((id) => (
          <button
            key={id}
            class="TrainerTab"
            type="button"
            aria-pressed={id === shown}
            data-wanted={isGuided && id === wanted}
            onClick={() => setFront(id)}
          >
            {id === 'post' ? words.post.tab(come) : words.contexts[id].short}
          </button>
        ))}
      </fieldset>
      {all.map((id) => (
        <div class="TrainerDevices-one" key={id} data-front={id === shown}>
          {id === 'post' ? <Post {...on('post')} /> : <Device {...on(id)} context={id} />}
        </div>
      ))}
    </div>
  )
}
