import { SERVER_PATHS } from '@goodword/protocol'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestShop, testShop } from '../../fixtures/test-shop.ts'
import { OPERATIONS } from './operations.ts'

interface Described {
  paths: Record<string, Record<string, { operationId: string; parameters: { in: string; name: string }[] }>>
}

let shop: TestShop
let document: Described
beforeAll(async () => {
  shop = await testShop()
  document = JSON.parse(await (await shop.app.request(SERVER_PATHS.openapi)).text())
})
afterAll(() => shop.close())

const described = () => Object.values(document.paths).flatMap((methods) => Object.values(methods))

describe('the description of the API', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate({ ...structuredClone(document) })
    expect(result).toMatchObject({ valid: true })
  })

  it("describes every route of the app but those of the owner's pages, and no other", () => {
    const known = OPERATIONS.map(({ method, path, pattern = path }) => `${method} ${pattern}`)
    const routes = shop.app.routes.flatMap(({ method, path }) =>
      method === 'ALL' || path.startsWith(SERVER_PATHS.owner) ? [] : [`${method} ${path}`],
    )
    expect([...new Set(routes)].toSorted()).toEqual([...new Set(known)].toSorted())
  })

  it('gives each operation a name of its own', () => {
    const names = described().map(({ operationId }) => operationId)
    expect(new Set(names).size).toBe(names.length)
  })

  it('tells parameters and bodies as the server reads them', () => {
    const funnel = document.paths['/v1/admin/reports/funnel']?.get
    expect(funnel?.parameters).toContainEqual(
      expect.objectContaining({ name: 'from', in: 'query', required: true }),
    )
    const key = expect.objectContaining({ name: 'Idempotency-Key', in: 'header' })
    for (const path of ['coupons/{pool}/mint', 'conversions/{number}/refund']) {
      expect(document.paths[`/v1/admin/${path}`]?.post?.parameters).toContainEqual(key)
    }
    expect(document.paths['/v1/messages']?.post).toHaveProperty(
      'requestBody.content.application/json.schema.properties.messages.maxItems',
      100,
    )
    expect(document.paths['/v1/admin/advocates/{id}']?.patch).toHaveProperty('responses.404')
  })
})
