import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { openPractice, type Practice } from '../../../help-site/trainer/practice.ts'
import { happeningAt, stepOf } from '../../../lib/simulator/guide.ts'
import { type SceneId, sceneOf } from '../../../lib/simulator/scenes.ts'

let last = 0
const freshName = () => {
  last += 1
  return `practice-${last}`
}

/** Does what the guide asks, until the step given or the end. */
async function follow(practice: Practice, until = 'end') {
  for (;;) {
    const { scene: id, standing } = practice.shown()
    const scene = sceneOf(id ?? '')
    const step = scene && standing && stepOf(scene, standing.at)
    if (!step || !standing || standing.at === until) return
    const next = 'choices' in step ? (step.choices[0]?.to ?? '') : ''
    const happening = happeningAt(step, next, standing.world)
    if (happening.kind === 'choose') await practice.choose(happening.to)
    else await practice.act(happening)
    if (practice.shown().standing?.at === standing.at) throw new Error(`Why is ${standing.at} not done?`)
  }
}

const begun = async (scene: SceneId, name = freshName(), step?: string) => {
  const practice = await openPractice({ name })
  await practice.begin(scene, step)
  return practice
}
const at = (practice: Practice) => practice.shown().standing?.at

test('the parent’s journey is played to its end, and both profiles show each other', async () => {
  const practice = await begun('parent-new')
  await follow(practice)
  const { contexts } = practice.shown().standing?.world ?? {}
  expect(contexts?.['parent-phone'].page).toMatchObject({
    kind: 'adult-profile',
    children: [{ name: { first: 'Маша' } }],
  })
  expect(contexts?.['child-window'].page).toMatchObject({ parents: [{ name: { first: 'Анна' } }] })
  practice.close()
})

test('a practice that was closed goes on where it was, register and pages together', async () => {
  const name = freshName()
  const first = await begun('parent-new', name)
  await follow(first, 'code')
  const before = first.shown()
  first.close()
  const again = await openPractice({ name })
  expect(again.shown()).toEqual(before)
  await follow(again)
  expect(at(again)).toBe('end')
  again.close()
})

test('two tabs show one practice, and what one does the other goes on from', async () => {
  const name = freshName()
  const [one, other] = [await openPractice({ name }), await openPractice({ name })]
  await one.begin('parent-new')
  await follow(one, 'join')
  await vi.waitFor(() => expect(at(other)).toBe('join'))
  await follow(other, 'number')
  await vi.waitFor(() => expect(at(one)).toBe('number'))
  one.close()
  other.close()
})

test('a step back is a step back, also in the register, and the same way leads on', async () => {
  const practice = await begun('parent-new')
  await follow(practice, 'name')
  const before = practice.shown()
  await follow(practice, 'confirm')
  await practice.undo()
  expect(practice.shown()).toEqual(before)
  await follow(practice)
  expect(at(practice)).toBe('end')
  practice.close()
})

test('beginning anew wipes what was typed, and a link leads straight to a step', async () => {
  const practice = await begun('parent-new', undefined, 'name')
  const name = { last: 'Печатная', first: 'Зинаида' }
  await practice.act({ context: 'parent-phone', kind: 'give-name', name })
  expect(JSON.stringify(practice.shown())).toContain('Печатная')
  const file = await (await practice.exportFile()).text()
  expect(file).not.toContain('Печатная')
  expect(file).not.toContain('000000011')
  await practice.begin('parent-new')
  expect(JSON.stringify(practice.shown())).not.toContain('Печатная')
  practice.close()
})

test('a real-looking number is kept nowhere', async () => {
  const practice = await begun('parent-new', undefined, 'number')
  await practice.act({ context: 'parent-phone', kind: 'send-login', login: '+7 916 123-45-67' })
  expect(JSON.stringify(practice.shown())).not.toContain('916')
  expect(at(practice)).toBe('number')
  await follow(practice)
  expect(at(practice)).toBe('end')
  practice.close()
})

test('a file brings its scene and step to another browser, and a strange one is refused', async () => {
  const practice = await begun('own-parent', undefined, 'private-number')
  const file = await practice.exportFile()
  practice.close()
  const elsewhere = await openPractice({ name: freshName() })
  expect(await elsewhere.importFile(new File(['{}'], 'x.json'))).toBe(false)
  expect(await elsewhere.importFile(file)).toBe(true)
  expect(at(elsewhere)).toBe('private-number')
  elsewhere.close()
})

test('where IndexedDB is refused it works in memory, and says so', async () => {
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('No.', 'SecurityError')
  })
  try {
    const practice = await begun('parent-new')
    expect(practice.notice()).toMatchObject({ kind: 'memory' })
    await follow(practice)
    expect(at(practice)).toBe('end')
    practice.close()
  } finally {
    opening.mockRestore()
  }
})

test('a real link that somebody opens in the trainer is not kept, and a link of the trainer is', async () => {
  const practice = await begun('own-parent')
  const open = (address: string) => practice.act({ kind: 'open', context: 'private-window', address })
  for (const real of [
    'https://sferum.ru/?p=parent_invite&token=Qw7kLm2Xz9Rt4Vb8Yc3N',
    'web.vk.me/join/Qw7kLm2Xz9Rt4Vb8Yc3N',
    'Вот ссылка: https://sferum.ru/i/Qw7kLm2Xz9Rt4Vb8Yc3N',
  ]) {
    await open(real)
    const kept = JSON.stringify(practice.shown())
    expect(kept, `What of ${real} is kept?`).not.toMatch(/Qw7kLm2Xz9Rt4Vb8Yc3N|sferum|vk\.me/)
    expect(practice.shown().standing?.world.contexts['private-window']?.page.kind).toBe('unknown-address')
  }
  await open('https://shkola.example/profile')
  expect(practice.shown().standing?.world.contexts['private-window']?.address).toBe(
    'https://shkola.example/profile',
  )
  practice.close()
})
