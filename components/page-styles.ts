import './pages.css'
import { drawnStyles } from './drawn-styles.ts'

/** Gives one of our own pages the styles of all it shows; `pages.css` comes with its HTML. */
export function wearStyles(document: Document): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(drawnStyles)
  document.adoptedStyleSheets = [sheet]
}
