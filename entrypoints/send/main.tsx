import '../../components/pages.css'
import { render } from 'preact'
import { startSend } from './Send.tsx'

const root = document.getElementById('app')
if (root) startSend((page) => render(page, root))
