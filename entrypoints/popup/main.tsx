import { render } from 'preact'
import { wearStyles } from '../../components/page-styles.ts'
import { readAhead } from '../../lib/extension/remembered.ts'
import { startPopup } from './Popup.tsx'

readAhead()
wearStyles(document)
const root = document.getElementById('app')
if (root) startPopup((page) => render(page, root))
