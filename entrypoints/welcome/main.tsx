import '../../components/welcome.css'
import { render } from 'preact'
import { wearStyles } from '../../components/page-styles.ts'
import { startWelcome } from './Welcome.tsx'

wearStyles(document)
const root = document.getElementById('app')
if (root) void startWelcome((page) => render(page, root))
