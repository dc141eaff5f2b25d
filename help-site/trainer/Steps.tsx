import type { View } from './view.ts'

/** Every step of the scene: straight to any of them. */
export function Steps({ words, scene, standing, onStep }: View & { onStep: (step: string) => void }) {
  return (
    <details class="TrainerInside">
      <summary>{words.guide.steps}</summary>
      <ol>
        {scene.steps.map(({ id, say }) => (
          <li key={id}>
            <button
              class="TrainerLink"
              type="button"
              aria-current={id === standing.at ? 'step' : undefined}
              onClick={() => onStep(id)}
            >
              {words.says[say].do}
            </button>
          </li>
        ))}
      </ol>
    </details>
  )
}
