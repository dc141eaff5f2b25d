import { documentOf, html, type Page } from './page.ts'

/** A page of the service that lets the browser prerender the student's invite, once somebody asks for it. */
export const prerenderingPage: Page = {
  id: 'prerendering',
  host: 'sferum.ru',
  path: '/?p=ahead',
  kind: 'mention',
  render: ({ person, existingInvite = '/' }) =>
    documentOf(
      'Заранее',
      `<main><p><button type="button" id="ahead">Приготовить страницу</button></p>
<p><a href="${html(existingInvite)}">Открыть приготовленное</a></p></main><script>
const ahead = { prerender: [{ urls: [${JSON.stringify(existingInvite)}], eagerness: 'immediate' }] }
function prepare() {
  const rules = document.createElement('script')
  rules.type = 'speculationrules'
  rules.textContent = JSON.stringify(ahead)
  document.head.append(rules)
}
// Chromium prerenders nothing while a debugger looks at the page, and it was a debugger that pressed the button.
document.getElementById('ahead').onclick = () => setTimeout(prepare, 1000)
</script>`,
      person,
    ),
}
