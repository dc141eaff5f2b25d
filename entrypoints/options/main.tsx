import '../../components/options.css'
import { render } from 'preact'
import { wearStyles } from '../../components/page-styles.ts'
import { startOptions } from './Options.tsx'

wearStyles(document)
const root = document.getElementById('app')
if (root) void startOptions((page) => render(page, root))
