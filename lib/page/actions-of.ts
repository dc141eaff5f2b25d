import type { LabelId } from '../sites/markers.ts'
import type { LabelPlace } from './find-texts.ts'
import { textOf } from './flat-tree.ts'
import { isInSentence } from './in-sentence.ts'
import { isInTalk } from './in-talk.ts'
import { isVisible } from './is-visible.ts'
import { pressableOf } from './pressable.ts'

/** The visible elements one presses to do what a label says; not those in talk, sentences or indexes. */
export function actionsOf(labels: LabelPlace[], wanted: LabelId): Element[] {
  const places = labels.filter(({ id }) => id === wanted).slice(0, 40)
  const elements = places.flatMap(({ element, bare }) => {
    const pressed = pressableOf(element, bare)
    const isAction =
      pressed && isVisible(element) && !isInTalk(pressed) && !isInSentence(pressed, textOf(pressed))
    return isAction ? [pressed] : []
  })
  return [...new Set(elements)]
}
