import type { Shape } from '../sites/shape.ts'

/** A shape that Mostik knows, and who named it; only the school's cannot be forgotten. */
export type KnownShape = { source: 'learned' | 'own' | 'school'; shape: Shape }

/** Why a text is no address of a help site, by name. */
export type HelpSiteRefusal = 'not-an-address' | 'not-https' | 'has-credentials' | 'too-long'

/** Why a file of settings is refused, by name. */
export type SettingsFileRefusal = 'too-big' | 'not-json' | 'not-settings' | 'newer' | 'damaged'

/** What the last thing came to that the person did; it is said beside that thing. */
export type OptionsNotice =
  | { kind: 'forgotten' | 'back' | 'added' | 'help-site-saved' | 'help-site-cleared' | 'reset' }
  | { kind: 'help-site-refused'; refusal: HelpSiteRefusal }
  | { kind: 'loaded'; count: number }
  | { kind: 'load-refused'; refusal: SettingsFileRefusal; place: string }

/** Everything that the settings page shows. */
/** Where to ask (`support`) and where to tell of a hole (`security`): https or `mailto:`. */
export type Contacts = { support?: string; security?: string }

export type OptionsState = {
  shapes: readonly KnownShape[]
  /** Whether one more shape of the person's own fits. */
  mayAdd: boolean
  /** The person's own help site; null = the help inside the extension. */
  helpSite: string | null
  language: 'ru' | 'en' | null
  school: { helpSite?: string; schoolContact?: string; shapes: readonly Shape[]; pauseForbidden: boolean }
  notice?: OptionsNotice
}

/** Whether the school set anything at all. */
export function schoolSetAny({ school }: Pick<OptionsState, 'school'>): boolean {
  return Boolean(school.helpSite || school.schoolContact || school.shapes.length || school.pauseForbidden)
}
