import fc from 'fast-check'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { peer } from '../fixtures/test-shop.ts'
import { v4, v6 } from '../fixtures/written-addresses.ts'
import { networkOf } from '../visitors/network.ts'
import { clientAddress } from './client-address.ts'

const NONE = 'none'
const address = clientAddress(['10.0.0.0/8', 'fd00::/8'])
const app = new Hono().get('/', (c) => c.text(address(c) ?? NONE))

/** @param from the other end of the connection; `undefined` when the app is called without one */
async function readFrom(from: string | undefined, hops?: string): Promise<string> {
  const headers = hops === undefined ? undefined : { 'x-forwarded-for': hops }
  const answer = await app.request(
    '/',
    { ...(headers && { headers }) },
    from === undefined ? undefined : peer(from),
  )
  return answer.text()
}

const ours = v4(fc.constant(10))
const theirs = fc.oneof(v4(fc.integer({ min: 11, max: 223 })), v6)
/** What anybody may write into the header himself. */
const forged = fc.oneof(
  ours.map(({ written }) => written),
  theirs.map(({ written }) => written),
  fc.constantFrom('', ' ', 'unknown', '_hidden', 'unix:', '[]', '"', 'example.org'),
  fc.string({ unit: fc.constantFrom(...'0123456789abf.:[]%"_ ') }),
)
const unreadable = fc.constantFrom(
  '',
  ' ',
  'unknown',
  '"unknown"',
  '_hidden',
  'unix:',
  '-',
  '[]:80',
  'example.org:80',
)
const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 5 })

describe('the address of whoever asks', () => {
  it('is what the first of our proxies saw, however that and the others write, and whatever stood there before', () =>
    fc.assert(
      fc.asyncProperty(ours, list(forged), theirs, list(ours), async (proxy, before, client, after) => {
        const hops = [...before, client.written, ...after.map(({ written }) => written)].join(',')
        expect(await readFrom(proxy.address, hops)).toBe(client.address)
      }),
      { numRuns: 1000 },
    ))

  it("is our proxy's own where that wrote what is no address, not one that stood there before", () =>
    fc.assert(
      fc.asyncProperty(ours, list(forged), unreadable, list(ours), async (proxy, before, hop, after) => {
        const hops = [...before, hop, ...after.map(({ written }) => written)].join(',')
        expect(await readFrom(proxy.address, hops)).toBe(proxy.address)
      }),
      { numRuns: 1000 },
    ))

  it('always has a network, whatever the list holds', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(ours, theirs), list(forged), async ({ address: from }, hops) => {
        expect(networkOf(await readFrom(from, hops.join(',')))).toBeDefined()
      }),
      { numRuns: 1000 },
    ))

  it("is the peer's own, whatever a peer that is no proxy of ours says", () =>
    fc.assert(
      fc.asyncProperty(theirs, list(forged), async ({ address: from }, hops) => {
        expect(await readFrom(from, hops.join(','))).toBe(from)
      }),
      { numRuns: 500 },
    ))

  it.each([
    ['::ffff:10.0.0.7', '203.0.113.9:4711', '203.0.113.9'],
    ['fd00::7', '[2001:DB8::1]:4711', '2001:db8::1'],
    ['::ffff:203.0.113.9', undefined, '203.0.113.9'],
    ['10.0.0.7', undefined, '10.0.0.7'],
    ['10.0.0.7', '10.0.0.8, 10.0.0.9', '10.0.0.7'],
    ['', '203.0.113.9', NONE],
    [undefined, '203.0.113.9', NONE],
  ])('with the peer %j and the list %j is %j', async (from, hops, found) => {
    expect(await readFrom(from, hops)).toBe(found)
  })

  it('stays what it was when the connection is cut meanwhile', async () => {
    const env = { incoming: { socket: { remoteAddress: '203.0.113.9' as string | undefined } } }
    const cut = new Hono().get('/', (c) => {
      const before = address(c)
      env.incoming.socket.remoteAddress = undefined
      return c.json([before, address(c)])
    })
    expect(await (await cut.request('/', {}, env)).json()).toEqual(['203.0.113.9', '203.0.113.9'])
  })
})
