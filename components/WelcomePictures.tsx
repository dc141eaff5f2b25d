import type { WelcomeWords } from '../lib/i18n/welcome-words.ts'

const pictures = {
  arrives: () => (
    <>
      <circle class="WelcomePictures-child" cx="58" cy="58" r="9" />
      <path class="WelcomePictures-child" d="M38 92c0-24 40-24 40 0z" />
      <path class="WelcomePictures-envelope" d="M104 52h44v31h-44zM104 53l22 17 22-17" />
      <path class="WelcomePictures-way" d="M176 67h-18m6-6-6 6 6 6" />
    </>
  ),
  stops: () => (
    <>
      <path class="WelcomePictures-envelope" d="M30 48h36v26h-36zM30 49l18 14 18-14" />
      <path class="WelcomePictures-way" d="M76 61h16" />
      <circle class="WelcomePictures-hand" cx="122" cy="61" r="24" />
      <path class="WelcomePictures-bridge" d="M102 66Q122 54 142 66M112 61v11M122 60v12M132 61v11" />
      <path class="WelcomePictures-gone" d="M158 50l18 22m0-22-18 22" />
    </>
  ),
  opens: () => (
    <>
      <rect class="WelcomePictures-night" x="84" y="32" width="106" height="64" rx="8" />
      <path class="WelcomePictures-envelope" d="M100 48h44v31h-44zM100 49l22 17 22-17" />
      <path class="WelcomePictures-way" d="M28 64h40m-8-8 8 8-8 8" />
      <path class="WelcomePictures-done" d="m158 65 7 8 13-16" />
    </>
  ),
}

const order = ['arrives', 'stops', 'opens'] as const

/** What Mostik does, in three drawings; the sentence under each says the same. */
export function WelcomePictures({ say }: { say: WelcomeWords['pictures'] }) {
  return (
    <ol class="WelcomePictures">
      {order.map((name) => (
        <li class="WelcomePictures-step" key={name}>
          <svg class="WelcomePictures-picture" viewBox="0 0 204 108" aria-hidden="true">
            <rect class="WelcomePictures-window" x="2" y="2" width="200" height="104" rx="10" />
            <path class="WelcomePictures-bar" d="M2 22H202" />
            {pictures[name]()}
          </svg>
          <p>{say[name]}</p>
        </li>
      ))}
    </ol>
  )
}
