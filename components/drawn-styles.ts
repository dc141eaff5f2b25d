import styles from './drawn.css?inline'

/** The styles of what both the panel and our pages show, as text. */
export const drawnStyles: string = styles
