import '../../components/pages.css'
import { render } from 'preact'
import { readAhead } from '../../lib/extension/remembered.ts'
import { startPopup } from './Popup.tsx'

readAhead()
const root = document.getElementById('app')
if (root) startPopup((page) => render(page, root))
