import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Devices } from './Devices.tsx'
import { End } from './End.tsx'
import { Files } from './Files.tsx'
import { Guide } from './Guide.tsx'
import { Inside } from './Inside.tsx'
import { placeNow } from './place-now.ts'
import type { Practice } from './practice.ts'
import { Steps } from './Steps.tsx'
import type { View } from './view.ts'

type SceneProps = Omit<View, 'pointed' | 'act'> & {
  practice: Practice
  mode: 'guided' | 'free'
  onMenu: () => void
}

/** A scene on the screen: how it goes, what to do next, the devices, and what lies behind them. */
export function Scene({ practice, mode, onMenu, ...rest }: SceneProps) {
  const { words, scene, standing } = rest
  const place = mode === 'guided' ? placeNow(scene, standing)?.place : undefined
  const view: View = { ...rest, pointed: place, act: practice.act }
  const begin = practice.begin
  const isEnd = standing.at === 'end'
  const step = useRef(standing.at)
  useLayoutEffect(() => {
    if (step.current === standing.at) return
    step.current = standing.at
    // The device comes to the front first. What is to be done is read before its place is looked for.
    const timer = setTimeout(() => {
      document.querySelector('[data-pointed=true]')?.scrollIntoView({ block: 'nearest' })
      document.querySelector('.TrainerGuide')?.scrollIntoView({ block: 'nearest' })
    }, 60)
    return () => clearTimeout(timer)
  }, [standing.at])
  return (
    <div class="Trainer-scene" data-step={`${scene.id} ${standing.at}`}>
      <SceneTitle text={words.scenes[scene.id].title} turn={`${scene.id} ${isEnd}`} />
      {isEnd && <End {...view} onBegin={begin} />}
      {!isEnd && mode === 'guided' && (
        <Guide {...view} choose={practice.choose} onBack={() => begin(scene.id, standing.at)} />
      )}
      {!isEnd && mode === 'free' && <p class="TrainerGuide">{words.guide.freeText}</p>}
      <Devices {...view} mode={mode} />
      <Bar words={words} practice={practice} view={view} mode={mode} onMenu={onMenu} />
      <Steps
        {...view}
        onStep={async (step) => {
          await begin(scene.id, step)
          // The guide brings its place to the eyes by itself.
          if (mode === 'free') document.querySelector<HTMLElement>('.Trainer-scene h2')?.focus()
        }}
      />
      <Inside words={words} standing={standing} />
      <Files words={words} practice={practice} />
    </div>
  )
}

function SceneTitle({ text, turn }: { text: string; turn: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    // The button that led here has gone with the menu, or with the end of another scene.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [turn])
  return (
    <h2 tabIndex={-1} ref={heading}>
      {text}
    </h2>
  )
}

type BarProps = Pick<SceneProps, 'practice' | 'mode' | 'onMenu' | 'words'> & { view: View }

function Bar({ words, practice, view: { scene, standing }, mode, onMenu }: BarProps) {
  const said = words.guide
  const [isCopied, setCopied] = useState(false)
  return (
    <div class="TrainerBar">
      <div class="TrainerRow">
        <button
          class="Button"
          type="button"
          disabled={standing.happened.length === 0}
          onClick={practice.undo}
        >
          {said.undo}
        </button>
        <button class="Button" type="button" onClick={() => practice.begin(scene.id)}>
          {said.restart}
        </button>
        <button class="Button" type="button" onClick={onMenu}>
          {said.menu}
        </button>
      </div>
      <fieldset class="TrainerModes">
        <legend class="VisuallyHidden">{said.mode}</legend>
        {(['guided', 'free'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="trainer-mode"
              checked={mode === one}
              onChange={() => practice.setMode(one)}
            />
            <span>{said[one]}</span>
          </label>
        ))}
      </fieldset>
      <button
        class="TrainerLink"
        type="button"
        onClick={async () => {
          await navigator.clipboard?.writeText(location.href).catch(() => undefined)
          setCopied(true)
        }}
      >
        {isCopied ? said.linkCopied : said.link}
      </button>
    </div>
  )
}
