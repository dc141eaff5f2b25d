/** What a host beside the school service's own is for. */
export type OtherPurpose = 'shortener' | 'store' | 'guides' | 'vk'

type OtherHost = {
  host: string
  purpose: OtherPurpose
  source: string
  examples: readonly string[]
}

const shorteners =
  'clck.ru vk.cc goo.su u.to clc.to surl.li qps.ru bit.ly tinyurl.com cutt.ly is.gd t.ly rb.gy goo.gl ow.ly tiny.cc shorturl.at qrco.de me-qr.com'.split(
    ' ',
  )

/** Hosts that people send instead of an invite; names below a host belong to it too. */
export const otherHosts: readonly OtherHost[] = [
  {
    host: 'rustore.ru',
    purpose: 'store',
    source: 'Школьная инструкция',
    examples: ['https://apps.rustore.ru/app/com.vk.im', 'https://www.rustore.ru/catalog/app/ru.some.game'],
  },
  {
    host: 'appgallery.huawei.com',
    purpose: 'store',
    source: 'Школьная инструкция',
    examples: [
      'https://appgallery.huawei.com/app/C106378919',
      'https://appgallery.huawei.com/app/C100000001',
    ],
  },
  {
    host: 'apps.apple.com',
    purpose: 'store',
    source: 'Магазин Apple',
    examples: ['https://apps.apple.com/ru/app/id000000000'],
  },
  {
    host: 'play.google.com',
    purpose: 'store',
    source: 'Магазин Google',
    examples: ['https://play.google.com/store/apps/details?id=some.game'],
  },
  {
    host: 'prof-sferum.ru',
    purpose: 'guides',
    source: 'Школьная инструкция',
    examples: ['https://prof-sferum.ru/vk_messenger_for_parents', 'prof-sferum.ru/vk_messenger_for_student'],
  },
  ...['vk.ru', 'vk.com', 'vk.me'].map(
    (host): OtherHost => ({
      host,
      purpose: 'vk',
      source: 'Публичные страницы VK',
      examples: [`https://${host}/school1234`, `https://m.${host}/wall-1_2`],
    }),
  ),
  ...shorteners.map(
    (host): OtherHost => ({
      host,
      purpose: 'shortener',
      source: 'Общеизвестный сервис коротких ссылок',
      examples: [`https://${host}/3Abc4d`],
    }),
  ),
]

/** Pages that pass a visitor on to an address that cannot be seen. */
export const awayPages = [
  /^(?:m\.)?vk\.(?:com|ru)\/away(?:\.php)?$/,
  /^(?:www\.)?google\.[a-z]+\/url$/,
  /^ok\.ru\/dk$/,
]

/** The addresses under which the stores have VK Мессенджер, as far as they are known. */
export const messengerApps = ['apps.rustore.ru/app/com.vk.im', 'appgallery.huawei.com/app/C106378919']

/** What a host beside the school service's own is for, or undefined. */
export function otherPurposeOf(host: string): OtherPurpose | undefined {
  return otherHosts.find((other) => host === other.host || host.endsWith(`.${other.host}`))?.purpose
}
