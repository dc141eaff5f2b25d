import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isInviteRequest } from '../sferum/requests.ts'
import { type Sferum, startSferum } from '../sferum/start-sferum.ts'
import type { Driver } from '../support/driver.ts'
import { launch } from '../support/launch.ts'
import type { Journey, Scene, Step } from './journey.ts'

export type Play = {
  kind: Driver['kind']
  /** Directory of the built extension; without it the journey is played in a bare browser. */
  extension?: string
  /** Directory for the pictures; without it none are taken. */
  pictures?: string
  say: (line: string) => void
}

export type Outcome = { ok: true } | { ok: false; step: number; why: string }

/** Plays a journey headless with its own stand-in and browser, says each step, and stops at the first that fails. */
export async function playJourney(
  journey: Journey,
  { kind, extension, pictures, say }: Play,
): Promise<Outcome> {
  const sferum = await startSferum()
  try {
    const driver = await launch(kind, { sferum, ...(extension && { extension }) })
    try {
      if (pictures) await mkdir(pictures, { recursive: true })
      return await playSteps(journey.steps, { driver, sferum, pictures, say })
    } finally {
      await driver.close()
    }
  } finally {
    await sferum.close()
  }
}

type Stage = { driver: Driver; sferum: Sferum; pictures: string | undefined; say: (line: string) => void }

async function playSteps(steps: readonly Step[], { driver, sferum, pictures, say }: Stage): Promise<Outcome> {
  const [tab] = await driver.tabs()
  if (!tab) throw new Error('Has the browser started without a tab?')
  let scene: Scene = { driver, sferum, child: tab, parent: tab, invite: '' }
  for (const [index, step] of steps.entries()) {
    try {
      scene = { ...scene, ...(await step.play(scene)) }
      if (step.picture && pictures) {
        const [of, name] = step.picture
        await scene[of].screenshot(join(pictures, `${driver.kind}-${name}.png`))
      }
      say(`${index + 1}. ${typeof step.says === 'string' ? step.says : step.says(scene)}`)
      say(`   ${countsOf(sferum)}`)
      checkRequests(step, scene)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      say(`${index + 1}. Не получилось. ${why}`)
      return { ok: false, step: index + 1, why }
    }
  }
  return { ok: true }
}

function checkRequests(step: Step, { driver, sferum }: Scene): void {
  const seen = requestsAtService(sferum)
  if (seen.join() !== step.requests.join())
    throw new Error(
      `Why did ${seen.join(' + ')} invite requests reach the service, not ${step.requests.join(' + ')}?`,
    )
  const elsewhere = [...sferum.foreignRequests, ...driver.refused]
  if (elsewhere.length > 0) throw new Error(`Who asked other hosts? ${elsewhere.join(' ')}`)
}

/** How many navigations to an invite reached the service: with the child's session, without it. */
function requestsAtService({ requests }: Sferum): readonly [number, number] {
  const all = requests.filter((request) => isInviteRequest(request))
  const fromChild = all.filter((request) => request.person === 'petya').length
  return [fromChild, all.length - fromChild]
}

function countsOf(sferum: Sferum): string {
  const [fromChild, fromElsewhere] = requestsAtService(sferum)
  return `запросов приглашения у службы: из окна ребёнка ${fromChild}, из других окон ${fromElsewhere}`
}
