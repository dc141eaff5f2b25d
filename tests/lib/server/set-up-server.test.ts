import { setupServer } from 'msw/node'
import { expect, test } from 'vitest'
import { handlers } from '../../../lib/server/handlers.ts'
import { createApi } from './api.ts'

test('the same handlers answer a real fetch in tests', async () => {
  const api = createApi()
  const server = setupServer(...handlers('https://api.example/v1', api.around))
  server.listen({ onUnhandledRequest: 'error' })
  try {
    const request = { method: 'POST', headers: { 'content-type': 'application/json' } }
    const known = await fetch('https://api.example/v1/class-invites/lookups', {
      ...request,
      body: JSON.stringify({ invite: 'class-7-invite' }),
    })
    expect(await known.json()).toMatchObject({ grade: 7 })
    expect((await fetch('https://api.example/v1/anything')).status).toBe(501)
    api.faults.push('offline')
    await expect(fetch('https://api.example/v1/sessions/current')).rejects.toThrow(TypeError)
  } finally {
    server.close()
  }
})
