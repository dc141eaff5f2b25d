import { useState } from 'preact/hooks'
import type { TrainerWords } from '../../lib/i18n/trainer-words.ts'
import { tellFailed } from '../tell-failed.ts'
import type { Practice } from './practice.ts'

async function save(practice: Practice) {
  const [file, { saveFile }] = await Promise.all([practice.exportFile(), import('../save-file.ts')])
  saveFile(file)
}

/** Saves the practice to a file, and takes one back. */
export function Files({ words, practice }: { words: TrainerWords; practice: Practice }) {
  const said = words.file
  const [isRefused, setRefused] = useState(false)
  return (
    <details class="TrainerInside TrainerFiles">
      <summary>{said.heading}</summary>
      <p>{said.lead}</p>
      <div class="TrainerRow">
        <button class="Button" type="button" onClick={() => save(practice).catch(tellFailed)}>
          {said.save}
        </button>
        <label class="TrainerForm-field">
          <span>{said.open}</span>
          <input
            type="file"
            accept="application/json,.json"
            onChange={async ({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file) await practice.importFile(file).then((isTaken) => setRefused(!isTaken), tellFailed)
              currentTarget.value = ''
            }}
          />
        </label>
      </div>
      {isRefused && (
        <p class="TrainerProblem" role="alert">
          {said.refused}
        </p>
      )}
    </details>
  )
}
