import { execFileSync } from 'node:child_process'
import openapiTS, { astToString } from 'openapi-typescript'

/** The types of lib/server/openapi.yaml as they are to be committed. */
export async function typesOfApi(): Promise<string> {
  const nodes = await openapiTS(new URL('../../lib/server/openapi.yaml', import.meta.url), {
    immutable: true,
  })
  const note =
    '// Made from openapi.yaml by `npx tsx tests/service/write-api-types.ts`; change that file, not this one.\n\n'
  return execFileSync('npx', ['biome', 'check', '--write', '--stdin-file-path=lib/server/openapi.d.ts'], {
    cwd: new URL('../..', import.meta.url),
    input: note + astToString(nodes),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}
