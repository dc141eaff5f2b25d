import { afterEach, expect, test } from 'vitest'
import { ask } from '../../../help-site/enhance/ask.ts'
import { keepInAddress, queryInAddress } from '../../../help-site/search/query-in-address.ts'

const halfAnEmoji = '\u{1f468}'.slice(0, 1)

afterEach(() => history.replaceState(null, '', location.pathname))

test.each(['двое детей', 'VK ID + код', '50 % & #школа'])(
  '«%s» comes back from the address as it was asked',
  (query) => {
    keepInAddress(query)
    expect(queryInAddress()).toBe(query)
    const [{ hash }] = ask(query, 'search.html')
    history.replaceState(null, '', hash)
    expect(queryInAddress()).toBe(query)
  },
)

test('a question that a short field cut in the middle of an emoji is asked all the same', () => {
  keepInAddress(`нет кода ${halfAnEmoji}`)
  expect(queryInAddress()).toContain('нет кода')
  expect(ask(`нет кода ${halfAnEmoji}`, 'search.html')[0].hash).toContain('q=')
})
