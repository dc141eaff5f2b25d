import type { CaseId } from './cases.ts'

/** Where a choice leads: to the next question or to a situation. */
export type Way = { question: string } | { case: CaseId }

/** A question's choices by name, in the order in which they are offered. */
type Choices = Readonly<Record<string, Way>>

const to = (id: CaseId) => ({ case: id }) as const
const ask = <Name extends string>(question: Name) => ({ question }) as const

/** The short questions that lead to a situation: who writes, what they see, on which device, already registered. */
export const questions = {
  who: {
    parent: ask('sees'),
    student: ask('student'),
    teacher: ask('teacher'),
    anyone: ask('wonders'),
  },
  sees: {
    error: ask('device'),
    link: ask('link'),
    begin: ask('account'),
    code: ask('code'),
    'sign-in': ask('sign-in'),
    form: ask('form'),
    family: ask('family'),
    fear: ask('fear'),
    app: ask('app'),
    mostik: ask('mostik'),
    unclear: to('unclear'),
  },
  device: {
    'same-browser': ask('error'),
    'childs-phone': to('childs-phone'),
    'own-phone': ask('error'),
    school: to('school-computer'),
    private: to('private-still'),
  },
  error: {
    'own-parent': to('own-parent'),
    sibling: to('sibling'),
    'two-parents': to('two-parents'),
    revoked: to('link-revoked'),
    broken: to('link-broken'),
    nothing: to('vk-com'),
    strange: to('strange-page'),
  },
  link: {
    none: ask('registered'),
    lost: to('where-is-invite'),
    'asks-teacher': to('teacher-no-link'),
    'other-parent': to('parent-cannot-invite'),
    class: to('class-link'),
    broken: to('link-broken'),
    doubt: to('check-link'),
    max: to('max'),
  },
  registered: {
    yes: to('where-is-invite'),
    no: to('child-first'),
    'my-number': to('child-on-my-number'),
    unsure: to('child-first'),
  },
  account: {
    ready: to('before-opening'),
    new: to('parent-new'),
    existing: to('parent-existing'),
    'no-link': ask('registered'),
  },
  code: {
    late: to('code-late'),
    call: to('code-call'),
    wrong: to('code-wrong'),
    old: to('code-old'),
    many: to('code-many'),
    number: to('wrong-number'),
    cost: to('code-cost'),
  },
  'sign-in': {
    password: to('password'),
    stranger: to('stranger'),
    'no-account': to('no-account'),
    'signed-out': to('signed-out'),
    taken: to('number-taken'),
    deleted: to('deleted'),
    'lost-number': to('lost-number'),
  },
  form: {
    consent: to('consent'),
    child: to('child-data'),
    number: to('invalid-form'),
    'not-shown': to('child-not-shown'),
    after: to('mistake-after'),
    strange: to('strange-page'),
  },
  family: {
    several: to('several'),
    second: to('second-child'),
    'one-phone': to('one-phone'),
    'my-number': to('child-on-my-number'),
    third: to('two-parents'),
    teacher: to('teacher-too'),
    guardian: to('guardian'),
  },
  fear: {
    code: to('scam'),
    link: to('check-link'),
    mostik: to('mostik'),
    money: to('code-cost'),
    must: to('must-we'),
  },
  app: {
    where: to('messenger'),
    guides: to('guides'),
    manual: to('manual'),
    max: to('max'),
  },
  mostik: {
    silent: to('extension-silent'),
    private: to('private-refused'),
    lost: to('link-lost'),
    what: to('mostik'),
  },
  student: {
    begin: ask('student-login'),
    invite: to('where-is-invite'),
    class: to('wrong-class'),
    'class-link': to('class-link-broken'),
    code: ask('code'),
    'sign-in': ask('sign-in'),
    app: ask('app'),
  },
  'student-login': {
    how: to('student-start'),
    email: to('student-email'),
    refused: to('email-refused'),
    whose: to('student-phone'),
  },
  teacher: {
    link: to('teacher-no-link'),
    meeting: to('meeting'),
    computers: to('school-computer'),
    install: to('install-school'),
    class: to('wrong-class'),
    both: to('teacher-too'),
    manual: to('manual'),
  },
  wonders: {
    must: to('must-we'),
    max: to('max'),
    vk: to('vk-com'),
    sferum: to('what-is-sferum'),
    'vk-id': to('vk-id'),
    page: to('vk-page'),
    mostik: to('mostik'),
    fear: ask('fear'),
  },
} as const satisfies Readonly<Record<string, Choices>>

export type QuestionId = keyof typeof questions

/** The words of every question and of each of its choices. */
export type QuestionWords = {
  [Id in QuestionId]: { ask: string; choices: Record<keyof (typeof questions)[Id], string> }
}

/** The first question. */
export const firstQuestion = 'who' satisfies QuestionId

/** The choices of a question, by name. */
export function choicesOf(
  id: QuestionId,
): [name: string, way: { question: QuestionId } | { case: CaseId }][] {
  return Object.entries(questions[id])
}
