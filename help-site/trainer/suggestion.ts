import type { Language } from '../../lib/i18n/language.ts'
import type { PersonName } from '../../lib/registration/person-name.ts'
import type { ContextId } from '../../lib/simulator/browser-context.ts'
import type { Deed } from '../../lib/simulator/deed.ts'
import { codeFor, filled } from '../../lib/simulator/filled.ts'
import { stepOf } from '../../lib/simulator/guide.ts'
import type { Step } from '../../lib/simulator/scene.ts'
import { inEnglish } from '../../lib/simulator/scenes/in-english.ts'
import { newPassword, password, people } from '../../lib/simulator/scenes/people.ts'
import type { OnContext } from './view.ts'

type Form = Extract<
  Deed,
  { kind: 'send-login' | 'send-code' | 'enter' | 'new-password' | 'give-name' | 'correct' }
>

const deedsOf = (step: Step | undefined, context: ContextId, kind: Form['kind']): Form[] =>
  step && 'deed' in step && step.deed.kind === kind && 'context' in step.deed && step.deed.context === context
    ? [step.deed as Form]
    : []

/** What a click fills into a form: what the step asks for, else what the scene has for this form, else its people's. */
export function suggestion(
  {
    scene,
    standing: { at, world },
    context,
    language,
  }: Pick<OnContext, 'scene' | 'standing' | 'context' | 'language'>,
  kind: Form['kind'],
): { text: string; name?: PersonName } | undefined {
  const [found] = [stepOf(scene, at), ...scene.steps].flatMap((step) => deedsOf(step, context, kind))
  const deed = found && (filled(found, world) as Form)
  if (deed?.kind === 'send-code' || kind === 'send-code') {
    const code = deed?.kind === 'send-code' ? deed.code : codeFor(context, world)
    return code && codeFor(context, world) ? { text: code } : undefined
  }
  if (deed?.kind === 'send-login') return { text: spacedLogin(deed.login) }
  if (deed?.kind === 'enter') return { text: deed.password ?? password }
  if (deed?.kind === 'new-password') return { text: deed.password }
  if (deed?.kind === 'give-name' || deed?.kind === 'correct') return named(deed.name)
  return usual(kind, context, language)
}

function usual(
  kind: Form['kind'],
  context: ContextId,
  language: Language,
): { text: string; name?: PersonName } {
  const isChild = context.startsWith('child')
  if (kind === 'send-login') return { text: spacedLogin((isChild ? people.masha : people.mother).login) }
  if (kind === 'enter') return { text: password }
  if (kind === 'new-password') return { text: newPassword }
  const { name } = isChild || kind === 'correct' ? people.masha : people.mother
  return named(language === 'en' ? inEnglish(name) : name)
}

const named = (name: PersonName) => ({ text: fullName(name), name })

/** A name as one line. */
export const fullName = ({ last, first, middle }: PersonName): string =>
  [first, middle, last].filter(Boolean).join(' ')

/** A phone number in groups, so that it can be read. */
export const spacedLogin = (login: string): string =>
  login.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7 $1 $2-$3-$4')
