import { parseArgs } from 'node:util'
import { faults, isFault } from '../../lib/server/faults.ts'
import { classInvites } from './first-records.ts'
import { serve } from './serve.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4010' },
    faults: { type: 'string', default: '' },
    seed: { type: 'string' },
    'with-inbox': { type: 'boolean', default: false },
  },
})

const chosen = values.faults.split(',').filter(Boolean)
const unknown = chosen.find((word) => !isFault(word))
if (unknown) {
  console.error(`Is "${unknown}" one of the faults ${Object.keys(faults).join(', ')}?`)
  process.exit(1)
}

const service = await serve({
  port: Number(values.port),
  faults: chosen.filter(isFault),
  ...(values.seed === undefined ? {} : { seed: Number(values.seed) }),
  hasInbox: values['with-inbox'],
})
console.log(service.url)
console.log(`Class invites: ${classInvites.join(', ')}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => service.close().then(() => process.exit(0)))
}
