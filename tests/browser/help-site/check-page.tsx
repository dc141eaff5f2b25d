import { render } from 'preact'
import { CheckPage } from '../../../help-site/check/CheckPage.tsx'
import { checkWords } from '../../../lib/i18n/check-words.ts'
import '../../../components/theme.css'
import '../../../components/page.css'
import '../../../components/base.css'
import '../../../help-site/check/check.css'

const root = document.querySelector('main')
const title = document.createElement('h1')
title.textContent = checkWords('ru').heading
const island = document.createElement('div')
root?.append(title, island)
render(<CheckPage language="ru" articleHref={(slug) => `ru/${slug}.html`} />, island)
