import { render } from 'preact'
import { wearStyles } from '../../components/page-styles.ts'
import { readAhead } from '../../lib/extension/remembered.ts'
import { startGuard } from './Guard.tsx'

readAhead()
wearStyles(document)
// In a frame this page shows nothing: a person must see whose page it is.
const root = document.getElementById('app')
if (root && window.top === window) startGuard((page) => render(page, root))
