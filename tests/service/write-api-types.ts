import { readFileSync, writeFileSync } from 'node:fs'
import { typesOfApi } from './types-of-api.ts'

const file = new URL('../../lib/server/openapi.d.ts', import.meta.url)
const types = await typesOfApi()

if (!process.argv.includes('--check')) writeFileSync(file, types)
else if (readFileSync(file, 'utf8') !== types) {
  console.error(
    'lib/server/openapi.d.ts is not what openapi.yaml says. Was `npx tsx tests/service/write-api-types.ts` run?',
  )
  process.exit(1)
}
