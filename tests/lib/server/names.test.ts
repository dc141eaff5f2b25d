import { expect, test } from 'vitest'
import { createApi, from } from './api.ts'
import { peopleOf } from './people.ts'

test.each([
  [{ last: 'Салтыков-Щедрин', first: 'Михаил', middle: 'Евграфович' }, 'Салтыков-Щедрин'],
  [{ last: 'Семёнов – Тян-Шанский', first: 'Пётр' }, 'Семёнов-Тян-Шанский'],
  [{ last: 'Ёлкина'.normalize('NFD'), first: 'Алёна' }, 'Ёлкина'],
  [{ last: 'Алиев', first: 'Мамед', middle: 'Гасан оглы' }, 'Алиев'],
])('the name %o is accepted and kept as %s', async (name, last) => {
  const api = createApi()
  const people = peopleOf(api)
  const invite = await people.student('laptop', '+70000000001')
  await people.parent('phone', '+70000000002', invite)
  const { data } = await api.client.POST('/joinings/corrections', {
    params: from('phone'),
    body: { invite, name },
  })
  expect(data?.name.last).toBe(last)
})
