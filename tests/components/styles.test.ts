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
  const lists = ['pages.css', 'options.css', 'welcome.css', 'panel.css']
  expect(lists.flatMap(listed)).toContain(sheet)
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
  // The first steps load both lists.
  const found = list === 'welcome.css' ? [...listed('pages.css'), ...listed(list)] : listed(list)
  expect(found).toEqual(expect.arrayContaining(sheets.filter((sheet) => used.has(sheet))))
})

test('the settings page has the styles of every component that it shows', () => {
  const used = imported('OptionsView.tsx').map((name) => name.replace('.tsx', '.css'))
  const given = [...listed('pages.css'), ...listed('options.css')]
  expect(given).toEqual(expect.arrayContaining(sheets.filter((sheet) => used.includes(sheet))))
  expect(listed('pages.css').filter((sheet) => listed('options.css').includes(sheet))).toEqual([])
})

test('the panel’s styles measure nothing by the page around it', () => {
  for (const sheet of listed('panel.css').filter((name) => name !== 'theme.css')) {
    expect(read(sheet ?? ''), `${sheet} uses rem, which is the page’s`).not.toMatch(/\drem\b/)
    expect(read(sheet ?? ''), `${sheet} loads something`).not.toMatch(/url\(|@font-face/)
  }
})
