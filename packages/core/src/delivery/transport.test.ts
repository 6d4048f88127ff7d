import { problem } from '@goodword/protocol'
import { afterEach, expect, it, vi } from 'vitest'
import { GoodwordError } from '../error.ts'
import { createTransport } from './transport.ts'

afterEach(() => void vi.unstubAllGlobals())

function refusing(refusal: ReturnType<typeof problem>) {
  vi.stubGlobal('fetch', async () => Response.json(refusal, { status: refusal.status }))
  const warn = vi.fn()
  return { warn, transport: createTransport('https://refer.shop.example', GoodwordError, warn) }
}

it('an address that the shop does not list is told to its developer, once, whatever was asked', async () => {
  const detail = 'https://new.shop.example is not among the addresses'
  const { warn, transport } = refusing(problem('origin_not_allowed', detail))
  await expect(transport.request('/v1/advocates', { json: {} })).rejects.toMatchObject({ code: 'problem' })
  await expect(transport.request('/v1/offer')).rejects.toThrow()
  await expect(transport.send('{}')).rejects.toThrow()
  expect(warn.mock.calls).toEqual([[detail]])
})

it('what is posted for an advocate carries their session too', async () => {
  const asked: Request[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(request)
    return Response.json({ received: true })
  })
  const transport = createTransport('https://refer.shop.example', GoodwordError, vi.fn())
  await transport.request('/v1/session/link', { session: 'mine', json: {} })
  expect(
    asked.map(({ method, headers }) => [method, headers.get('authorization'), headers.get('content-type')]),
  ).toEqual([['POST', 'Bearer mine', 'text/plain']])
})

it('other refusals are left to whoever asked', async () => {
  const { warn, transport } = refusing(problem('session_unknown'))
  await expect(transport.request('/v1/invite', { session: 'old' })).rejects.toThrow()
  expect(warn).not.toHaveBeenCalled()
})
