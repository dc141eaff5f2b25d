import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Language } from '../../lib/i18n/language.ts'
import type { TrainerWords } from '../../lib/i18n/trainer-words.ts'
import { sceneOf } from '../../lib/simulator/scenes.ts'
import { Menu } from './Menu.tsx'
import type { Practice } from './practice.ts'
import { Scene } from './Scene.tsx'
import { isAt } from './stage.ts'
import { hashOf, placeInHash } from './step-link.ts'

type TrainerProps = {
  words: TrainerWords
  language: Language
  practice: Practice
  /** Whether the menu comes first, whatever is kept. */
  isMenu: boolean
}

/** The trainer: the menu of stories, or the one that is played. */
export function Trainer({ words, language, practice, isMenu: isMenuFirst }: TrainerProps) {
  const [shown, setShown] = useState(practice.shown)
  const [isMenu, setMenu] = useState(isMenuFirst)
  const [notice, setNotice] = useState(practice.notice)
  const { scene: id, standing, mode } = shown
  const scene = useMemo(() => id && sceneOf(id, language), [id, language])
  const heard = useRef('')

  // At once: a press that was made before may follow immediately.
  useLayoutEffect(
    () =>
      practice.listen(() => {
        setShown(practice.shown())
        setNotice(practice.notice())
      }),
    [practice],
  )
  useLayoutEffect(() => {
    const go = () => {
      heard.current = location.hash
      const place = placeInHash(heard.current)
      const now = practice.shown()
      setMenu(place === undefined)
      if (!place) return
      // A reloaded page is where it was; a link leads to its step.
      if (!isAt(now, place)) practice.begin(place.scene, place.step)
    }
    go()
    addEventListener('hashchange', go)
    return () => removeEventListener('hashchange', go)
  }, [practice])
  useEffect(() => {
    // An address that was not heard of yet is somebody's wish, never written over.
    if (!id || !standing || location.hash !== heard.current) return
    heard.current = isMenu ? '' : hashOf(id, standing.at)
    history.replaceState(history.state, '', heard.current || location.pathname + location.search)
  }, [id, standing?.at, isMenu])

  return (
    <div class="Trainer">
      {notice && (
        <p class="TrainerNotice" role="status">
          {words.store[notice.kind]}
        </p>
      )}
      {!isMenu && scene && standing ? (
        <Scene
          words={words}
          language={language}
          practice={practice}
          scene={scene}
          standing={standing}
          mode={mode}
          onMenu={() => {
            setMenu(true)
            scrollTo(0, 0)
          }}
        />
      ) : (
        <Menu
          words={words}
          left={standing?.at === 'end' ? undefined : id}
          onResume={() => setMenu(false)}
          onBegin={async (next) => {
            await practice.begin(next)
            setMenu(false)
            scrollTo(0, 0)
          }}
        />
      )}
    </div>
  )
}
