import type { TrainerWords } from '../../lib/i18n/trainer-words.ts'
import type { SceneGroup } from '../../lib/simulator/scene.ts'
import { type SceneId, scenes } from '../../lib/simulator/scenes.ts'

type MenuProps = {
  words: TrainerWords
  /** The scene that was left half-way. */
  left?: SceneId | undefined
  onResume: () => void
  onBegin: (scene: SceneId) => void
}

const groups: readonly SceneGroup[] = ['parent', 'conflict', 'code', 'special', 'student']

/** Every story by its group, the first one in front. */
export function Menu({ words, left, onResume, onBegin }: MenuProps) {
  const said = words.menu
  const [first] = scenes
  return (
    <div class="TrainerMenu">
      <p>{said.lead}</p>
      {left && (
        <button class="Button" type="button" data-resume="" onClick={onResume}>
          {said.resume(words.scenes[left].title)}
        </button>
      )}
      {first && (
        <section class="TrainerMenu-best">
          <p class="TrainerQuiet">{said.best}</p>
          <h2>{words.scenes[first.id].title}</h2>
          <p>{words.scenes[first.id].lead}</p>
          <button
            class="Button Button-primary"
            type="button"
            data-scene={first.id}
            onClick={() => onBegin(first.id)}
          >
            {said.start}
          </button>
        </section>
      )}
      {groups.map((group) => (
        <section key={group}>
          <h2>{words.groups[group]}</h2>
          <ul class="TrainerMenu-scenes">
            {scenes
              .filter((scene) => scene.group === group && scene !== first)
              .map(({ id }) => (
                <li key={id}>
                  <a
                    href={`#scene=${id}`}
                    onClick={(event) => {
                      event.preventDefault()
                      onBegin(id)
                    }}
                  >
                    {words.scenes[id].title}
                  </a>
                  <p>{words.scenes[id].lead}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
