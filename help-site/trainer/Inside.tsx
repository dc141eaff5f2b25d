import type { View } from './view.ts'

/** Each request to the practice registration and its answer, for teachers and developers. */
export function Inside({ words, standing: { exchanges } }: Pick<View, 'words' | 'standing'>) {
  const said = words.inside
  return (
    <details class="TrainerInside">
      <summary>{said.heading}</summary>
      <p>{said.lead}</p>
      {exchanges.length === 0 && <p>{said.none}</p>}
      <ol>
        {[...exchanges].reverse().map(({ method, path, status, sent, answer }, at) => (
          <li key={`${exchanges.length - at}`}>
            <p>
              <code>
                {method} {path}
              </code>{' '}
              → <b>{status}</b>
            </p>
            {sent !== undefined && <Body label={said.sent} body={sent} />}
            {answer !== undefined && <Body label={said.answered} body={answer} />}
          </li>
        ))}
      </ol>
    </details>
  )
}

const Body = ({ label, body }: { label: string; body: unknown }) => (
  <>
    <p class="TrainerQuiet">{label}</p>
    <pre>{JSON.stringify(body, undefined, 1)}</pre>
  </>
)
