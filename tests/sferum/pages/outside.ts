import { documentOf, html, type Page } from './page.ts'

/** Another site that links to the address in `?to=` in every way a page can. */
export const newsLinks: Page = {
  id: 'news-links',
  host: 'news.example',
  path: '/links',
  kind: 'mention',
  render: ({ url }) => {
    const to = url.searchParams.get('to') ?? 'https://sferum.ru/'
    const target = new URL(to)
    const fields = [...target.searchParams].map(
      ([name, value]) => `<input type="hidden" name="${html(name)}" value="${html(value)}">`,
    )
    return documentOf(
      'Новости школы',
      `<main><section><h1>Новости школы</h1>
<p><a id="plain" href="${html(to)}">ссылка здесь</a></p><p><a id="blank" target="_blank" href="${html(to)}">ссылка в новой вкладке</a></p>
<p><button id="window" type="button" data-to="${html(to)}" onclick="window.open(this.dataset.to)">окно</button></p>
<p><button id="location" type="button" data-to="${html(to)}" onclick="location.href = this.dataset.to">переход</button></p>
<form action="${html(target.origin + target.pathname)}">${fields.join('')}<button id="get">форма GET</button></form>
<form method="post" action="${html(to)}"><input type="hidden" name="from" value="news"><button id="post">форма POST</button></form>
</section></main>`,
    )
  },
}

/** The stand-in of VK ID: signs a chosen person in or out and sends back. */
export const vkId: Page = {
  id: 'vk-id',
  host: 'id.vk.ru',
  path: '/auth',
  kind: 'mention',
  render: ({ url }) => {
    const to = encodeURIComponent(url.searchParams.get('to') ?? 'https://sferum.ru/')
    const door = 'https://sferum.ru/stand-in'
    return documentOf(
      'Вход',
      `<main><section><h1>Вход</h1>
${['petya', 'masha', 'marina', 'tamara'].map((id) => `<p><a id="${id}" href="${door}/sign-in?as=${id}&to=${to}">Продолжить как ${id}</a></p>`).join('')}
<p><a id="leave" href="${door}/sign-out?to=${to}">Сменить аккаунт</a></p></section></main>`,
    )
  },
}

/** A site that has nothing to do with any of this. */
export const otherSite: Page = {
  id: 'other-site',
  host: 'other.example',
  path: '/',
  kind: 'mention',
  render: () => documentOf('Другой сайт', '<main><h1>Другой сайт</h1></main>'),
}
