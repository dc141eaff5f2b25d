import type { LabelId } from './markers.ts'

/** Where a wording comes from, whether it was seen there, and texts that are and are not this label. */
type MarkerExamples = {
  source: string
  status: 'seen' | 'guess'
  examples: readonly string[]
  /** Wordings nobody has seen: plausible forms of the same label. */
  guesses: readonly string[]
  counterExamples: readonly string[]
}

const seed = 'Инструкция школы (исходный документ проекта)'

/** The examples of every label; one of one kind is a counter-example of all others. */
export const markerExamples = {
  'invite-button': {
    source: seed,
    status: 'seen',
    examples: [
      'Пригласить родителя',
      'ПРИГЛАСИТЬ\u00A0РОДИТЕЛЯ',
      '+ Пригласить родителя…',
      '«Пригла\u00ADсить  родителя» ›',
    ],
    guesses: [
      'Пригласить родителей',
      'Пригласить ещё одного родителя',
      'Пригласите родителя',
      'person_add Пригласить родителя (1 из 2)',
      'Пригласить родителя по QR-коду',
    ],
    counterExamples: [
      'Как пригласить родителя',
      'Пригласить родителей на собрание',
      'Пригласить родителя в чат',
      'Пригласили родителя',
      'Пригласить',
    ],
  },
  'parents-block': {
    source: seed,
    status: 'seen',
    examples: ['Родители', 'РОДИТЕЛИ:', 'Родители 1 из 2'],
    guesses: ['Мои родители', 'Родители ученика', 'Родители (законные представители)'],
    counterExamples: ['Родителям', 'Родители 3Б', 'Чат «Родители»', 'Родительский комитет'],
  },
  'invite-title': {
    source: 'догадка по словам «ссылка-приглашение для родителя» инструкции школы',
    status: 'guess',
    examples: [],
    guesses: ['Ссылка для родителя', 'Приглашение для родителя', 'Ссылка-приглашение для родителя'],
    counterExamples: ['Ссылка', 'Ссылка для родителей', 'Ссылка на профиль'],
  },
  'children-block': {
    source: 'product.md: ребёнок появляется в профиле родителя; слова самого блока не известны',
    status: 'guess',
    examples: [],
    guesses: ['Дети', 'Мои дети', 'Ваши дети', 'Дети (2)'],
    counterExamples: ['Детям', 'Дети и школа', 'Дети войны'],
  },
  'class-tools': {
    source: 'догадка: что делает классный руководитель',
    status: 'guess',
    examples: [],
    guesses: [
      'Пригласить ученика',
      'Пригласить учеников',
      'Пригласить в класс',
      'Добавить ученика',
      'Создать класс',
      'Удалить из класса',
    ],
    counterExamples: ['Пригласить', 'Мой класс', 'Создать чат'],
  },
  'sign-in-button': {
    source: seed,
    status: 'seen',
    examples: ['Войти в аккаунт'],
    guesses: [
      'Войти через VK ID',
      'Войти по VK ID',
      'Войти с VK ID',
      'Войти в Сферум',
      'Войти по номеру телефона',
      'Войти по QR-коду',
      'Войти в VK Мессенджер',
      'Авторизоваться',
    ],
    counterExamples: ['Войти в звонок', 'Войти в чат', 'Войти как гость', 'Не удалось войти', 'Войти в урок'],
  },
  'sign-in-word': {
    source: seed,
    status: 'seen',
    examples: ['Войти'],
    guesses: ['Вход', 'Войти или зарегистрироваться', 'Вход / Регистрация'],
    counterExamples: ['Вход в школу', 'Войти в класс', 'Входящие', 'Вход свободный'],
  },
  'account-menu': {
    source: seed,
    status: 'seen',
    examples: ['Выйти'],
    guesses: ['Выйти из аккаунта', 'Мой профиль'],
    counterExamples: ['Выйти из чата', 'Выйти из звонка', 'Профиль'],
  },
  'join-button': {
    source: seed,
    status: 'seen',
    examples: ['Присоединиться', 'ПРИСОЕДИНИТЬСЯ »'],
    guesses: [
      'Присоединиться как родитель',
      'Присоединиться к Сферуму',
      'Принять приглашение',
      'Стать родителем',
    ],
    counterExamples: ['Присоединиться к звонку', 'Присоединиться к чату', 'Присоединились'],
  },
} as const satisfies Record<LabelId, MarkerExamples>
