import { expect, test } from 'vitest'
import { siteAddress } from '../../help-site/build/site-address.ts'

test('without the setting the site has no address', () => {
  expect(siteAddress(undefined)).toBeUndefined()
  expect(siteAddress('')).toBeUndefined()
})

test.each([
  ['https://help.example', 'https://help.example/'],
  ['https://school.example/mostik', 'https://school.example/mostik/'],
])('%s stands for %s', (setting, address) => {
  expect(siteAddress(setting)?.href).toBe(address)
})

test.each(['http://help.example/', 'help.example', 'https://me@help.example/', 'https://help.example/?a=1'])(
  '%s is refused',
  (setting) => {
    expect(() => siteAddress(setting)).toThrow(/MOSTIK_SITE_URL/)
  },
)
