/** Who is signed in, as far as one page can tell. */
export type Role = 'student' | 'parent' | 'teacher' | 'nobody'

/** Pages of the invite's journey that are known by what they say. */
export type PageKind = 'landing' | 'own-parent-error' | 'two-parents-error'

type Marker = { role?: Role; page?: PageKind; label: RegExp }

// A line break between two words may leave no space in the text of a page.
const words = (pattern: string) => new RegExp(`^(?:${pattern.replaceAll(' ', ' ?')})$`)

/** Labels of elements, bare (see bareLabel); examples, sources and status stand in markers.examples.ts. */
export const markers = {
  'invite-button': {
    role: 'student',
    label: words(
      'пригласит[ье] (еще |второго |одного |другого |своего |своих )*родител(я|ей)( в сферум| в приложение| по ссылке| по qr.коду)?',
    ),
  },
  'parents-block': {
    role: 'student',
    label: words('((мои|твои|ваши) )?родители( ученика| ребенка)?( [(и]+.?законные представители)?'),
  },
  'invite-title': {
    role: 'student',
    label: words(
      '((ваша|твоя|новая|личная) )?(ссылка|приглашение|ссылка.приглашение|код)( приглашение)? (для )?родителя',
    ),
  },
  'children-block': { role: 'parent', label: words('((мои|твои|ваши) )?дети|(мой|ваш) ребенок') },
  'class-tools': {
    role: 'teacher',
    label: words(
      '(пригласить|добавить) (новых |нового )?(ученик(а|ов)|учащихся)( в класс)?|пригласить в класс|создать класс|управлени[ея] классом|(удалить|исключить|убрать) из класса|перевести в другой класс',
    ),
  },
  'sign-in-button': {
    role: 'nobody',
    label: words(
      '(войти|вход|авторизоваться) в (аккаунт|сферум|учебный профиль|профиль|систему|личный кабинет|(vk )?мессенджер)( (по|с|с помощью|через))?|(войти|вход|авторизоваться) (по|с|с помощью|через)( (номеру|номера|телефону|коду|почте|паролю|госуслуги|qr.коду)( телефона)?| сферум)?|авторизоваться',
    ),
  },
  'sign-in-word': {
    role: 'nobody',
    label: words('войти|вход|(войти|вход) ?(или|/|и) ?(зарегистрироваться|регистрация|создать аккаунт)'),
  },
  'account-menu': {
    label: words('выйти( из (аккаунта|профиля|сферума|системы))?|мой профиль|меню аккаунта|сменить аккаунт'),
  },
  'join-button': {
    page: 'landing',
    label: words(
      'присоединиться( (как|в качестве) родител[ья]| к сферуму?| к ребенку)?|принять приглашение|стать родителем',
    ),
  },
} satisfies Record<string, Marker>

/** The name of one kind of label. */
export type LabelId = keyof typeof markers

/** The evidence a role stands on. */
export type MarkerId = Exclude<LabelId, 'account-menu' | 'join-button' | 'invite-title'> | 'own-parent-error'

/** Says which label a bare text is, if any. */
export const labelOf = (bare: string): LabelId | undefined =>
  (Object.keys(markers) as LabelId[]).find((id) => markers[id].label.test(bare))
