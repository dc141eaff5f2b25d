import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { parse } from 'yaml'

type Media = { schema: object; examples: Record<string, { value?: unknown; $ref?: string }> }
type Answer = { $ref?: string; content?: Record<string, Media> }
export type Operation = {
  operationId: string
  parameters?: { $ref: string }[]
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, Answer>
}

/** openapi.yaml as data. */
export const api = parse(readFileSync('lib/server/openapi.yaml', 'utf8')) as {
  paths: Record<string, Record<string, Operation>>
  components: {
    responses: Record<string, Answer>
    schemas: Record<string, object>
    examples: Record<string, { value: { type: string; status: number; detail: string } }>
  }
}

/** Every operation with its method and path. */
export const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method, path, ...operation })),
)

const ajv = new Ajv2020({ strict: false, allErrors: true })
ajv.addSchema(api, 'api')
const compiled = new Map<object, ValidateFunction>()

/** What is wrong with a value, by a schema of openapi.yaml; empty when nothing is. */
export function complaints(schema: object, value: unknown): string {
  const known = compiled.get(schema)
  // References inside the schema are written from the root of the document.
  const check = known ?? ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')))
  compiled.set(schema, check)
  return check(value) ? '' : ajv.errorsText(check.errors)
}

/** The operation that a request asks for. */
export function operationOf(request: Request, baseUrl: string) {
  const { pathname } = new URL(request.url)
  const asked = pathname.slice(new URL(baseUrl).pathname.length)
  const fits = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(asked)
  return operations.find(({ method, path }) => method === request.method.toLowerCase() && fits(path))
}

/** The content that an operation may answer a status with. */
export function contentOf(operation: Operation, status: number): Record<string, Media> | undefined {
  const answer = operation.responses[status]
  const name = answer?.$ref?.split('/').at(-1)
  const found = name ? api.components.responses[name] : answer
  return found && (found.content ?? {})
}

/** What an answer breaks of the contract; empty when nothing. */
export async function breaches(request: Request, baseUrl: string, response: Response): Promise<string> {
  const operation = operationOf(request, baseUrl)
  if (!operation) return response.status === 501 ? '' : `${request.method} ${request.url} is no operation`
  const which = `${operation.operationId} ${response.status}`
  const content = contentOf(operation, response.status)
  if (!content) return `${which} is not in openapi.yaml`
  const type = response.headers.get('content-type')
  const text = await response.clone().text()
  const [mediaType, media] = Object.entries(content)[0] ?? []
  if (!media) return text === '' && type === null ? '' : `${which} has a body`
  if (type !== mediaType) return `${which} is ${type}`
  const body = JSON.parse(text)
  const name = mediaType.includes('problem') && (body.type as string).split('/').at(-1)
  if (name && !(name in media.examples)) return `${which} has no example ${name}`
  const wrong = complaints(media.schema, body)
  return wrong && `${which}: ${wrong}`
}
