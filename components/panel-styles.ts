import { drawnStyles } from './drawn-styles.ts'
import ownStyles from './panel.css?inline'

/** The whole style sheet of the panel as text: put it into the shadow root, nothing else styles the panel. */
export const panelStyles: string = drawnStyles + ownStyles
