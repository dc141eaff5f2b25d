import { createOpenApiHttp } from 'openapi-msw'
import type { paths } from './openapi.d.ts'

/** MSW's `http`, typed by openapi.yaml, for the API at `baseUrl`. */
export const typedHttp = (baseUrl: string) => createOpenApiHttp<paths>({ baseUrl })

export type TypedHttp = ReturnType<typeof typedHttp>
