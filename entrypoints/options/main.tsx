import '../../components/pages.css'
import '../../components/options.css'
import { render } from 'preact'
import { startOptions } from './Options.tsx'

const root = document.getElementById('app')
if (root) void startOptions((page) => render(page, root))
