import { expect, test } from 'vitest'
import { readArticles } from '../../../help-site/build/read-articles.ts'
import { placeInHash } from '../../../help-site/trainer/step-link.ts'
import { answerLimits, answerTo, lengths } from '../../../lib/desk/answer.ts'
import { type CaseId, caseIds, caseOfRefusal, cases, type DeskCase } from '../../../lib/desk/cases.ts'
import { checklists } from '../../../lib/desk/checklists.ts'
import { checklistsEn } from '../../../lib/desk/checklists-en.ts'
import { checklistsRu } from '../../../lib/desk/checklists-ru.ts'
import { loadSituations } from '../../../lib/desk/load-situations.ts'
import { choicesOf, firstQuestion, type QuestionId, questions } from '../../../lib/desk/questions.ts'
import { addressOf } from '../../../lib/desk/target.ts'
import { loadDeskWords } from '../../../lib/i18n/desk-words.ts'
import { type Refusal, refusals } from '../../../lib/registration/refusals.ts'
import { stepOf } from '../../../lib/simulator/guide.ts'
import { sceneOf } from '../../../lib/simulator/scenes.ts'

const languages = ['ru', 'en'] as const
const words = {
  ru: { ...(await loadSituations('ru')), ...(await loadDeskWords('ru')).plain },
  en: { ...(await loadSituations('en')), ...(await loadDeskWords('en')).plain },
}

/** Every question and situation that somebody can come to, with the longest way there. */
function walk(id: QuestionId, depth = 1): { cases: Set<CaseId>; questions: Set<QuestionId>; depth: number } {
  const all = { cases: new Set<CaseId>(), questions: new Set<QuestionId>([id]), depth }
  for (const [, way] of choicesOf(id)) {
    if ('case' in way) all.cases.add(way.case)
    else {
      const below = walk(way.question, depth + 1)
      for (const one of below.cases) all.cases.add(one)
      for (const one of below.questions) all.questions.add(one)
      all.depth = Math.max(all.depth, below.depth)
    }
  }
  return all
}

test('every situation and every question is reached, by five short questions at most', () => {
  const reached = walk(firstQuestion)
  expect(
    caseIds.filter((id) => !reached.cases.has(id)),
    'Which choice leads there?',
  ).toEqual([])
  expect(Object.keys(questions).filter((id) => !reached.questions.has(id as QuestionId))).toEqual([])
  expect(reached.depth).toBeLessThanOrEqual(5)
})

test('every refusal of the registration has one situation', () => {
  for (const refusal of Object.keys(refusals) as Refusal[]) {
    expect(caseOfRefusal(refusal), refusal).toBeDefined()
    const all = caseIds.filter((id) => (cases[id] as DeskCase).refusals?.includes(refusal))
    expect(all, refusal).toHaveLength(1)
  }
})

test.each(caseIds.map((id) => [id]))('the link of %s works', (id) => {
  const { target } = cases[id]
  if (target.kind === 'checklist') expect(checklists).toContain(target.id)
  const slug = target.kind === 'article' ? target.slug : target.kind === 'trainer' && target.article
  for (const language of languages)
    if (slug) expect(readArticles(language).map((article) => article.slug)).toContain(slug)
  if (target.kind !== 'trainer') return
  const scene = sceneOf(target.scene)
  expect(scene, 'Is there such a scene?').toBeDefined()
  if (target.step && scene) expect(stepOf(scene, target.step), 'Has the scene such a step?').toBeDefined()
})

test.each(languages)(
  'in %s every situation has its words, and every answer fits where it goes',
  (language) => {
    for (const id of caseIds) {
      const said = words[language].cases[id]
      for (const [part, text] of Object.entries(said).flatMap(([part, text]) =>
        [text].flat().map((one) => [part, one] as const),
      ))
        expect(text, `${id}.${part}`).toMatch(/^\S(.*\S)?$/)
      expect(said.title.length, id).toBeLessThanOrEqual(75)
      expect(said.cause.length, id).toBeLessThanOrEqual(130)
      expect(said.ask.length, id).toBeLessThanOrEqual(110)
      expect(said.ask, id).toMatch(/\?/)
      for (const length of lengths) {
        const answer = answerTo({ words: said, frame: words[language].frame }, length)
        expect(answer.length, `${id}, ${length}`).toBeLessThanOrEqual(answerLimits[length])
      }
    }
  },
)

test('a letter says more than a message, and paper has its steps', () => {
  for (const language of languages)
    for (const id of caseIds) {
      const said = words[language].cases[id]
      const [message, letter, paper] = lengths.map((length) =>
        answerTo({ words: said, frame: words[language].frame, link: 'https://x.example/' }, length),
      )
      expect(letter?.length).toBeGreaterThan(message?.length ?? 0)
      expect(paper).toContain(`1. ${said.steps[0]}`)
      for (const answer of [message, letter, paper]) expect(answer?.match(/https:/g)).toHaveLength(1)
    }
})

test('where we do not know, the answer says whom to ask', () => {
  const asked = {
    ru: /классн\S+ руководител|поддержк\S+ VK ID|школ/,
    en: /class teacher|VK ID support|school/,
  }
  for (const language of languages)
    for (const id of caseIds.filter((one) => (cases[one] as DeskCase).isUnknown)) {
      expect(words[language].cases[id].short, id).toMatch(asked[language])
      expect(words[language].cases[id].steps.join(' '), id).toMatch(asked[language])
    }
})

test('no answer asks for a code, a password, a number or the invite itself', () => {
  const asking =
    /(пришлите|назовите|сообщите|скажите)( нам| мне)?,? (код|пароль|номер|ссылку)|(send|tell) (us|me) (the|your) (code|password|number|link)/i
  for (const language of languages)
    for (const id of caseIds) {
      const { short, steps, ask } = words[language].cases[id]
      expect(
        [short, ...steps, ask].filter((text) => asking.test(text)),
        id,
      ).toEqual([])
    }
})

test('both languages have the same steps, points and choices', () => {
  for (const id of caseIds) expect(words.en.cases[id].steps, id).toHaveLength(words.ru.cases[id].steps.length)
  for (const id of checklists)
    expect(checklistsEn[id].points, id).toHaveLength(checklistsRu[id].points.length)
  for (const id of Object.keys(questions) as QuestionId[])
    for (const language of languages) {
      const { ask, choices } = words[language].questions[id]
      expect(Object.keys(choices)).toEqual(Object.keys(questions[id]))
      expect([ask, ...Object.values(choices)].filter((text) => text.length > 60)).toEqual([])
    }
})

test('Russian is set as Russian is', () => {
  const { cases: said, questions: asked } = words.ru
  const texts = JSON.stringify([said, asked, checklistsRu]).match(/"(?:[^"\\]|\\.)*"/g) ?? []
  const wrong =
    /\\"|['”“]| {2}|\s-\s|\.\.\.|(?<![а-яё])(ребенок|еще|вошел|ее|придет|ведет|дает|берет|свое|поймет|счетчик)(?![а-яё])/i
  expect(texts.filter((text) => wrong.test(text))).toEqual([])
  expect(texts.filter((text) => /cookie|куки|сесси|токен|контейнер/i.test(text))).toEqual([])
})

test('a link to a step of the trainer is understood there, also with the school’s card behind it', () => {
  const site = { root: 'https://help.example/', language: 'ru', hasTrainer: true, card: '1z.abc' } as const
  const steps = caseIds.flatMap((id) => {
    const { target } = cases[id]
    return target.kind === 'trainer' ? [target] : []
  })
  expect(steps.length).toBeGreaterThan(4)
  for (const target of steps) {
    const step = 'step' in target ? { step: target.step } : {}
    expect(placeInHash(new URL(addressOf(target, site)).hash)).toMatchObject({ scene: target.scene, ...step })
  }
})

test('a link leads to the page of its language, and takes the school’s card along in the fragment', () => {
  const site = { root: 'https://help.example/m/', language: 'ru', hasTrainer: true } as const
  expect(addressOf(cases['own-parent'].target, site)).toBe('https://help.example/m/ru/own-parent-error.html')
  expect(addressOf(cases.sibling.target, { ...site, language: 'en' })).toBe(
    'https://help.example/m/en/trainer.html#scene=sibling&step=ways',
  )
  expect(addressOf(cases.sibling.target, { ...site, hasTrainer: false })).toBe(
    'https://help.example/m/ru/same-browser-conflict.html',
  )
  expect(addressOf(cases.meeting.target, { ...site, card: '1z.abc' })).toBe(
    'https://help.example/m/checklists.html#meeting&card=1z.abc',
  )
  expect(addressOf(cases['check-link'].target, { ...site, card: '1z.abc' })).toBe(
    'https://help.example/m/check.html#card=1z.abc',
  )
})
