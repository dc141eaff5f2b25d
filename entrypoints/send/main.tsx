import { render } from 'preact'
import { wearStyles } from '../../components/page-styles.ts'
import { startSend } from './Send.tsx'

wearStyles(document)
const root = document.getElementById('app')
if (root) startSend((page) => render(page, root))
