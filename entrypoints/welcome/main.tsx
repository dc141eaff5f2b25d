import '../../components/pages.css'
import '../../components/welcome.css'
import { render } from 'preact'
import { startWelcome } from './Welcome.tsx'

const root = document.getElementById('app')
if (root) void startWelcome((page) => render(page, root))
