import { expect, test } from 'vitest'
import { siteAddress } from '../../help-site/build/site-address.ts'

test('without the setting the site has no address', () => {
  expect(siteAddress(undefined)).toBeUndefined()
})

test.each([
  ['https://help.example', 'https://help.example/'],
  ['https://school.example/mostik', 'https://school.example/mostik/'],
  ['https://school.example/mostik/', 'https://school.example/mostik/'],
])('%s stands for %s', (setting, address) => {
  expect(siteAddress(setting)?.href).toBe(address)
})
