import type { ComponentChildren } from 'preact'
import { BridgeMark } from '../../components/BridgeMark.tsx'
import type { Place } from '../place.ts'

/** What stands around every page: the mark, the search and the other language above; who we are below. */
export function Frame({ place, children }: { place: Place; children: ComponentChildren }) {
  const { language, words } = place
  const other = language === 'ru' ? 'en' : 'ru'
  return (
    <>
      <header class="Frame-header">
        <a class="Frame-skip" href="#main">
          {words.skip}
        </a>
        <a class="Frame-brand" href={place.home}>
          <BridgeMark size={32} />
          <span>
            <b>{words.brand}</b>
            <span class="Frame-dot"> · </span>
            <span class="Frame-what">{words.unofficial}</span>
          </span>
        </a>
        <a class="Frame-link" href={place.trainer}>
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 3v14l12-7Z" />
          </svg>
          <span class="Frame-long">{words.trainer}</span>
        </a>
        <a class="Frame-link" href={place.search}>
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M13.5 13.5 18 18M15 8.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0Z" />
          </svg>
          <span class="Frame-long">{words.search}</span>
        </a>
        <a class="Frame-link" href={place.toOther} lang={other} hreflang={other} data-language="">
          <span class="Frame-long">{words.otherLanguage}</span>
          <span class="Frame-short" aria-hidden="true">
            {other === 'en' ? 'EN' : 'РУ'}
          </span>
        </a>
      </header>
      <main id="main" class="Frame-main">
        {children}
      </main>
      <footer class="Frame-footer">
        <p>{words.foot.text}</p>
        <nav class="Frame-foot" aria-label={words.foot.label}>
          <FootLink href={place.toArticle('about-mostik')} text={words.foot.about} />
          <FootLink href={place.toArticle('privacy')} text={words.foot.privacy} />
          <FootLink href={place.toArticle('scams')} text={words.foot.scams} />
        </nav>
      </footer>
      <p class="Frame-update" hidden data-update="">
        {words.update.text}{' '}
        <button class="Button" type="button" data-do="update">
          {words.update.button}
        </button>
      </p>
      <p class="VisuallyHidden" role="status" data-live="" />
    </>
  )
}

function FootLink({ href, text }: { href: string | undefined; text: string }) {
  return href ? <a href={href}>{text}</a> : null
}
