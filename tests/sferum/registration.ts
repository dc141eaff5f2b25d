import type { PersonName } from '../../lib/registration/person-name.ts'
import type { Refusal } from '../../lib/registration/refusals.ts'
import { assumedSettings } from '../../lib/registration/settings.ts'
import { inPageClient } from '../../lib/server/client.ts'
import { codeIn, type Message } from '../../lib/server/message.ts'
import { problemName } from '../../lib/server/problem-details.ts'
import type { World } from '../../lib/server/world.ts'

type Answered<Data> = { data: Data; refusal?: never } | { data?: never; refusal: Refusal }

/** Parents register by the registration API, request by request, as they would from the service's own pages. */
export function createRegistration(world: World) {
  let inbox: Message[] = []
  let numbers = 0
  const client = inPageClient({ world, post: (message) => inbox.push(message) })

  /** A new number is proven and gets an account with this name. */
  async function enrol(context: string, invite: string, name: PersonName) {
    const params = paramsOf(context)
    numbers += 1
    inbox = []
    const login = `+7000${String(numbers).padStart(7, '0')}`
    const body = { purpose: { kind: 'parent' as const, invite }, login }
    const sent = await asked(client.POST('/challenges', { params, body }))
    if (sent.refusal) return sent
    const { challenge, codeLength } = sent.data
    const code = codeIn(inbox[0] as Message, codeLength)
    const path = { ...params, path: { challenge } }
    const proven = await asked(
      client.POST('/challenges/{challenge}/attempts', { params: path, body: { code } }),
    )
    if (proven.refusal) return proven
    return asked(client.POST('/accounts/parents', { params, body: { challenge, name } }))
  }

  return {
    /** Whose invite it is, or why it does not open here. */
    open: (context: string, invite: string) =>
      asked(client.POST('/parent-invites/lookups', { params: paramsOf(context), body: { invite } })),
    /** Registers whoever is nobody yet, joins and confirms. */
    async confirm(context: string, invite: string, name: PersonName) {
      const params = paramsOf(context)
      const joined = await asked(client.POST('/joinings', { params, body: { invite } }))
      if (joined.refusal) return joined
      if (joined.data.next === 'login') {
        const enrolled = await enrol(context, invite, name)
        if (enrolled.refusal) return enrolled
        await asked(client.POST('/joinings', { params, body: { invite } }))
      }
      const consent = { given: true, text: assumedSettings.consentText }
      return asked(client.POST('/joinings/confirmations', { params, body: { invite, consent } }))
    },
  }
}

const paramsOf = (context: string) => ({ header: { 'Browser-Context': context } })

async function asked<Data>(
  request: Promise<{ data: Data; error?: never } | { data?: never; error: { type: string } }>,
): Promise<Answered<Data>> {
  const { data, error } = await request
  return error ? { refusal: problemName(error) as Refusal } : { data }
}
