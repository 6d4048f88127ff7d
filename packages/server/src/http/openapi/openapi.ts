import { SERVER_PATHS } from '@goodword/protocol'
import { Hono } from 'hono'
import type { RouteTools } from '../environment.ts'
import { openApiDocument } from './openapi-document.ts'
import { OPERATIONS } from './operations.ts'

/** `GET /openapi.json`: every route, described from its schemas. Made when it is first asked for. */
export function openapi({ publicUrl }: RouteTools): Hono {
  let text: string | undefined
  return new Hono().get(SERVER_PATHS.openapi, (c) => {
    text ??= JSON.stringify(openApiDocument(OPERATIONS, publicUrl))
    return c.body(text, 200, {
      'content-type': 'application/json',
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
    })
  })
}
