import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../components/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const sheets = readdirSync(folder).filter((name) => /^[A-Z]\w+\.css$/.test(name))
const listed = (list: string) => [...read(list).matchAll(/@import "\.\/(.+?)"/g)].map(([, name]) => name)
const imported = (file: string): string[] =>
  [...read(file).matchAll(/from '\.\/(\w+\.tsx)'/g)].flatMap(([, name]) =>
    name ? [name, ...imported(name)] : [],
  )

test.each(sheets)('%s belongs to its component and is on a list', (sheet) => {
  const component = sheet.replace('.css', '')
  expect(() => read(`${component}.tsx`)).not.toThrow()
  expect(['drawn.css', 'pages.css', 'options.css', 'welcome.css', 'panel.css'].flatMap(listed)).toContain(
    sheet,
  )
  const foreign = [...read(sheet).matchAll(/\.([A-Z]\w*?)(?=[-\s,:{.>)[])/g)].map(([, name]) => name)
  const allowed = new Set([
    component,
    'Mostik',
    'Button',
    'WaysOut',
    'WayCard',
    'AnswerButtons',
    'BridgePicture',
    'ReadinessLine',
    'InviteHelper',
  ])
  expect(foreign.filter((name) => name && !allowed.has(name))).toEqual([])
})

test.each([
  ['panel.css', ['InvitePanel.tsx', 'HelperPill.tsx']],
  ['pages.css', ['GuardView.tsx', 'PopupView.tsx', 'SendView.tsx']],
  ['welcome.css', ['WelcomeView.tsx']],
])('%s holds the styles of every component that is shown', (list, views) => {
  const used = new Set(
    views.flatMap((view) => [view, ...imported(view)]).map((name) => name.replace('.tsx', '.css')),
  )
  // The first steps load the list of all pages, too.
  const lists = list === 'welcome.css' ? ['drawn.css', 'pages.css', list] : ['drawn.css', list]
  const found = lists.flatMap(listed)
  expect(found).toEqual(expect.arrayContaining(sheets.filter((sheet) => used.has(sheet))))
})

test('the settings page has the styles of every component that it shows', () => {
  const used = imported('OptionsView.tsx').map((name) => name.replace('.tsx', '.css'))
  const given = ['drawn.css', 'pages.css', 'options.css'].flatMap(listed)
  expect(given).toEqual(expect.arrayContaining(sheets.filter((sheet) => used.includes(sheet))))
})

test('no style is on two lists: each is packed once', () => {
  const all = ['drawn.css', 'pages.css', 'options.css', 'welcome.css', 'panel.css'].flatMap(listed)
  expect(all.filter((sheet, index) => all.indexOf(sheet) !== index)).toEqual([])
})

test('the panel’s styles measure nothing by the page around it', () => {
  for (const sheet of ['drawn.css', 'panel.css'].flatMap(listed).filter((name) => name !== 'theme.css')) {
    expect(read(sheet ?? ''), `${sheet} uses rem, which is the page’s`).not.toMatch(/\drem\b/)
    expect(read(sheet ?? ''), `${sheet} loads something`).not.toMatch(/url\(|@font-face/)
  }
})
