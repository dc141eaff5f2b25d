import type { Slug } from '../help/slugs.ts'
import type { Language } from '../i18n/language.ts'
import type { SceneId } from '../simulator/scenes.ts'
import type { ChecklistId } from './checklists.ts'

/** The one page that a case leads to. A scene has an article for a site on which the trainer is not built. */
export type Target =
  | { kind: 'article'; slug: Slug }
  | { kind: 'trainer'; scene: SceneId; step?: string; article: Slug }
  | { kind: 'checklist'; id: ChecklistId }
  | { kind: 'check' }

/** Where the site's pages are for whoever gets the link. */
export type Site = {
  /** Its address with a slash at the end. */
  root: string
  language: Language
  hasTrainer: boolean
  /** The school's card as it stands in a fragment. */
  card?: string | undefined
}

/** The address of a target, complete; the card goes along in the fragment, which no server ever sees. */
export function addressOf(target: Target, site: Site): string {
  const { file, fragment } = partsOf(target, site)
  const parts = [fragment, site.card && `card=${site.card}`].filter(Boolean)
  return site.root + file + (parts.length > 0 ? `#${parts.join('&')}` : '')
}

function partsOf(target: Target, { language, hasTrainer }: Site): { file: string; fragment?: string } {
  const folder = language === 'ru' ? '' : `${language}/`
  const article = (slug: Slug) => ({ file: `${language}/${slug}.html` })
  switch (target.kind) {
    case 'article':
      return article(target.slug)
    case 'checklist':
      return { file: `${folder}checklists.html`, fragment: target.id }
    case 'check':
      return { file: `${folder}check.html` }
    case 'trainer': {
      if (!hasTrainer) return article(target.article)
      const step = target.step ? `&step=${target.step}` : ''
      return { file: `${folder}trainer.html`, fragment: `scene=${target.scene}${step}` }
    }
  }
}
