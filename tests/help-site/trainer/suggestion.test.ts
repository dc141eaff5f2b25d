import { expect, test } from 'vitest'
import { replay } from '../../../help-site/trainer/replay.ts'
import { suggestion } from '../../../help-site/trainer/suggestion.ts'
import { sceneOf, scenes } from '../../../lib/simulator/scenes.ts'

const kinds = ['give-name', 'correct'] as const

test('in English every form is filled with English names, also where the scene names nobody', async () => {
  for (const { id } of scenes) {
    const scene = sceneOf(id, 'en')
    if (!scene) throw new Error(`Where is ${id}?`)
    const { standing } = await replay(scene, { happened: [] })
    for (const context of scene.contexts)
      for (const kind of kinds) {
        const found = suggestion({ scene, standing, context, language: 'en' }, kind)
        expect(found?.text, `${id} ${context} ${kind}`).toMatch(/^[a-z0-9 ]+$/i)
      }
  }
})
