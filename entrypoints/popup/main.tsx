import '../../components/pages.css'
import { render } from 'preact'
import { startPopup } from './Popup.tsx'

const root = document.getElementById('app')
if (root) startPopup((page) => render(page, root))
