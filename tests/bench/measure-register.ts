import { build } from 'esbuild'
import type { Browser } from 'puppeteer-core'
import { apply } from '../../lib/registration/apply.ts'
import { type Change, put } from '../../lib/registration/change.ts'
import type { Command } from '../../lib/registration/commands.ts'
import { entityNames } from '../../lib/registration/indexes.ts'
import { createMemoryRegister } from '../../lib/registration/memory-register.ts'
import { assumedSettings } from '../../lib/registration/settings.ts'
import type { openWorld } from '../../lib/store/open-world.ts'
import type { WorldRecords } from '../../lib/store/schema.ts'
import type { StoredWorld } from '../../lib/store/stored-world.ts'
import { writeFile } from '../../lib/store/world-file.ts'
import { launchPlainChromium } from '../support/plain-chromium.ts'
import { type Figure, ratioFigure } from './figure.ts'
import { inTurns } from './in-turns.ts'

declare global {
  var bench: { openWorld: typeof openWorld; world: StoredWorld }
}

const [few, many] = [100, 100_000]
const target = 1.5
const name = { last: 'Иванова', first: 'Мария' }
const inviteOf = (child: number) => `invite-of-child-${child}`

/** What a command costs in a register of 100,000 accounts, against one of 100: in memory, and on disk in Chromium. */
export async function measureRegister(rounds = 35): Promise<Figure[]> {
  const warmUp = 8
  const children = rounds + warmUp
  const browser = await startChromium()
  try {
    const costs = await inTurns(
      {
        memoryFew: inMemory(records(few, 2 * children)),
        memoryMany: inMemory(records(many, 2 * children)),
        // Two origins: in one, both worlds would be one database to Chromium.
        diskFew: await onDisk(browser, 'https://few.example/', records(few, children)),
        diskMany: await onDisk(browser, 'https://many.example/', records(many, children)),
      },
      { rounds, warmUp },
    )
    const against = (values: readonly number[]) => ({ what: `${few} accounts`, values })
    return [
      ratioFigure(
        `a command in memory, ${many} accounts`,
        costs.memoryMany,
        against(costs.memoryFew),
        target,
      ),
      ratioFigure(`a command on disk, ${many} accounts`, costs.diskMany, against(costs.diskFew), target),
    ]
  } finally {
    await browser.close()
  }
}

/** One school, this many students; the first ones have invited a parent. */
function records(accounts: number, children: number): Change[] {
  return [
    put('schools', { id: 'school', name: 'Школа № 1' }),
    put('classes', { id: 'class', schoolId: 'school', grade: 7, letter: 'Б' }),
    ...Array.from({ length: Math.max(accounts, children) }, (_, at): Change[] => {
      const account = { id: `child-${at}`, login: `+7000${`${at}`.padStart(7, '0')}`, name, createdAt: 1 }
      const student = { ...account, roles: ['student'] as const, classId: 'class' }
      if (at >= children) return [put('accounts', student)]
      const invite = put('parentInvites', { id: inviteOf(at), childId: account.id, createdAt: 1 })
      return [put('accounts', { ...student, invite: inviteOf(at) }), invite]
    }).flat(),
  ]
}

/** All that a new parent does for one child, from the first code to signing out. */
function journey(at: number): Command[] {
  const here = { context: `context-${at}`, challenge: `challenge-${at}` }
  const invited = { context: here.context, invite: inviteOf(at) }
  const login = `+7001${`${at}`.padStart(7, '0')}`
  const consent = { given: true, text: assumedSettings.consentText }
  const purpose = { kind: 'parent', invite: invited.invite } as const
  return [
    { kind: 'request-code', ...here, purpose, login, code: '123456', by: 'sms' },
    { kind: 'confirm-code', ...here, code: '123456' },
    { kind: 'register-parent', ...here, account: `adult-${at}`, name },
    { kind: 'open-parent-invite', ...invited },
    { kind: 'join', ...invited },
    { kind: 'confirm-child', ...invited, consent, key: 'once' },
    { kind: 'list-children', context: here.context },
    { kind: 'sign-out', context: here.context },
  ]
}

function inMemory(seed: readonly Change[]): () => Promise<number> {
  const register = createMemoryRegister(seed)
  let next = 0
  function play() {
    const commands = journey(next)
    next += 1
    const began = performance.now()
    for (const command of commands) {
      const answer = apply(register, command, 2)
      if (answer.kind === 'refused') throw new Error(`Why was ${command.kind} refused: ${answer.refusal}?`)
      register.write(answer.changes)
    }
    return (performance.now() - began) / commands.length
  }
  return async () => {
    // The other cases ran meanwhile: the first journey only brings the code back.
    play()
    return play()
  }
}

async function onDisk(
  browser: Browser,
  url: string,
  seed: readonly Change[],
): Promise<() => Promise<number>> {
  const page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', (request) => request.respond({ contentType: 'text/html', body: '<!doctype html>' }))
  await page.goto(url)
  await page.evaluate(await bundled())
  await page.evaluate(fill, fileOf(seed))
  let next = 0
  return () => {
    next += 1
    return page.bringToFront().then(() => page.evaluate(run, journey(next - 1)))
  }
}

// Both are sent to the page as source.
async function fill(text: string) {
  bench.world = await bench.openWorld({ seed: [], now: Date.now })
  const filled = await bench.world.importWorld(new Blob([text]))
  const notice = bench.world.notice()
  if (filled.kind === 'refused' || notice)
    throw new Error(`Why no world: ${JSON.stringify([filled, notice])}?`)
}

async function run(commands: Command[]) {
  const began = performance.now()
  for (const command of commands) {
    const answer = await bench.world.run(command)
    if (answer.kind === 'refused') throw new Error(`Why was ${command.kind} refused: ${answer.refusal}?`)
  }
  return (performance.now() - began) / commands.length
}

function fileOf(changes: readonly Change[]): string {
  const of = (entity: string) =>
    changes.flatMap((one) => (one.kind === 'put' && one.entity === entity ? [one.record] : []))
  return writeFile(
    Object.fromEntries(entityNames.map((entity) => [entity, of(entity)])) as unknown as WorldRecords,
  )
}

async function bundled(): Promise<string> {
  const contents = "import { openWorld } from './lib/store/open-world.ts'\nglobalThis.bench = { openWorld }"
  const resolveDir = new URL('../..', import.meta.url).pathname
  const bundle = await build({ stdin: { contents, resolveDir }, bundle: true, write: false, charset: 'utf8' })
  return bundle.outputFiles[0]?.text ?? ''
}

const startChromium = () => launchPlainChromium({ pipe: true, protocolTimeout: 600_000 })
