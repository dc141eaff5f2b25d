import { addresses } from './address.ts'
import type { ContextId } from './browser-context.ts'
import type { Deed } from './deed.ts'
import { arrived, type World } from './world.ts'

/** A deed of a scene with what only the practice knows: the code that came, the link that was sent. */
export function filled(deed: Deed, world: World): Deed {
  if (deed.kind === 'send-code') {
    const code = codeFor(deed.context, world) ?? ''
    if (deed.code === '{code}') return { ...deed, code }
    return deed.code === '{wrong}' ? { ...deed, code: otherDigits(code) } : deed
  }
  return deed.kind === 'open' && deed.address === '{link}' ? { ...deed, address: lastLink(world) } : deed
}

/** The last code that has come to the login of this context's page; without one there is nothing to enter. */
export function codeFor(context: ContextId, world: World): string | undefined {
  const { page } = world.contexts[context]
  if (page.kind !== 'code') return undefined
  const { login, codeLength } = page.proof
  const last = [...arrived(world)].reverse().find((one) => one.kind !== 'chat' && one.to === login)
  if (!last || last.kind === 'chat') return undefined
  return last.kind === 'call' ? last.from.slice(-codeLength) : last.code
}

const otherDigits = (code: string) => code.replace(/\d/g, (digit) => `${(Number(digit) + 1) % 10}`)

function lastLink({ contexts, clipboard, messages }: World): string {
  const shown = Object.values(contexts).flatMap(({ page }) =>
    page.kind === 'student-profile' && page.invite ? [addresses.parentInvite(page.invite)] : [],
  )
  const sent = [...messages].reverse().find((one) => one.kind === 'chat')
  return clipboard ?? shown[0] ?? (sent?.kind === 'chat' ? sent.link : '')
}
