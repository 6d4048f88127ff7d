import type { Answer, BatchAnswer } from '@goodword/protocol'
import { problem } from '@goodword/protocol'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { GoodwordError } from '../error.ts'
import { createDelivery } from './delivery.ts'
import type { Entry } from './entry.ts'
import { createInbox } from './inbox.ts'
import { createOutbox } from './outbox.ts'
import { toMessage } from './wire.ts'

const start = 1_790_000_000_000
const entry = (id: string, at = start): Entry => ({
  id,
  at,
  message: { type: 'conversion', orderId: id, amount: '1', currency: 'EUR', touches: [] },
})

/** Stands for the network: what the server answers to one body, or how the way to it fails. */
let network: (ids: string[]) => Promise<BatchAnswer>
let sent: string[][]
const rejected = vi.fn()
let outbox: ReturnType<typeof createOutbox>
const accept = (ids: string[]) => ({ answers: ids.map((id): Answer => ({ id, status: 'accepted' })) })
const ids = () => outbox.all().map((entry) => entry.id)

const delivery = () =>
  createDelivery({
    shop: 'pk_demo',
    outbox,
    now: Date.now,
    seal: () => {},
    toMessage,
    keep: () => undefined,
    exclusive: async (work) => {
      await work()
      return true
    },
    rejected,
    transport: async () => ({
      async send(body) {
        const ids = JSON.parse(body).messages.map((message: { id: string }) => message.id)
        sent.push(ids)
        return network(ids)
      },
      request: () => Promise.reject(new Error('not asked here')),
    }),
  })

beforeEach(() => {
  vi.useFakeTimers({ now: start })
  rejected.mockReset()
  outbox = createOutbox(createInbox('pk_demo', () => undefined))
  sent = []
  network = async (ids) => accept(ids)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('delivery', () => {
  it('tells what the server answered, and empties the outbox', async () => {
    outbox.add(entry('order001'))
    expect(await delivery().deliver(entry('order001'))).toEqual({ id: 'order001', status: 'accepted' })
    expect(ids()).toEqual([])
  })

  it('keeps entries that were not answered', async () => {
    outbox.add(entry('order001'))
    outbox.add(entry('order002'))
    network = async () => accept(['order001'])
    await delivery().flush()
    expect(ids()).toEqual(['order002'])
  })

  it('says queued when the server cannot be reached, and tries again by itself', async () => {
    network = () => Promise.reject(new GoodwordError('network', 'away'))
    outbox.add(entry('order001'))
    const works = delivery()
    expect(await works.deliver(entry('order001'))).toEqual({ status: 'queued' })
    expect(ids()).toEqual(['order001'])

    network = async (ids) => accept(ids)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(ids()).toEqual([])
  })

  it('waits longer after each failure, ten minutes at most', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    network = () => Promise.reject(new GoodwordError('problem', '', { problem: problem('internal') }))
    outbox.add(entry('order001'))
    await delivery().flush()
    await vi.advanceTimersByTimeAsync(60 * 60_000)
    // 10 s, 20 s, 40 s … 640 s is cut to 600 s: 7 tries in the first 21 minutes, then one every 10 minutes.
    expect(sent.length).toBe(11)
    expect(ids()).toEqual(['order001'])
  })

  it('drops one message that can never succeed, with one warning, and keeps the rest', async () => {
    network = async () => ({
      answers: [
        { id: 'order001', status: 'rejected', problem: problem('currency_unknown') },
        { id: 'order002', status: 'rejected', problem: problem('unavailable') },
      ],
    })
    outbox.add(entry('order001'))
    outbox.add(entry('order002'))
    await delivery().flush()
    expect(ids()).toEqual(['order002'])
    expect(rejected).toHaveBeenCalledTimes(1)
  })

  it('gives up what was in a batch that can never succeed, says so of each, and keeps what came meanwhile', async () => {
    network = async () => {
      outbox.add(entry('order003'))
      throw new GoodwordError('problem', '', { problem: problem('shop_key_unknown') })
    }
    outbox.add(entry('order001'))
    outbox.add(entry('order002'))
    expect(await delivery().deliver(entry('order001'))).toMatchObject({
      id: 'order001',
      status: 'rejected',
      problem: { code: 'shop_key_unknown' },
    })
    expect(rejected).toHaveBeenCalledTimes(2)
    expect(ids()).toEqual(['order003'])
    await vi.advanceTimersByTimeAsync(60 * 60_000)
    expect(sent).toEqual([['order001', 'order002']])
  })

  it('keeps what a page sent whose origin is not allowed yet: its owner mends that', async () => {
    network = () =>
      Promise.reject(new GoodwordError('problem', '', { problem: problem('origin_not_allowed') }))
    outbox.add(entry('order001'))
    expect(await delivery().deliver(entry('order001'))).toEqual({ status: 'queued' })
    expect(ids()).toEqual(['order001'])
    expect(rejected).not.toHaveBeenCalled()

    network = async (ids) => accept(ids)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(ids()).toEqual([])
  })

  it('keeps a batch refused for now', async () => {
    network = () => Promise.reject(new GoodwordError('problem', '', { problem: problem('rate_limited') }))
    outbox.add(entry('order001'))
    await delivery().flush()
    expect(ids()).toEqual(['order001'])
  })

  it('sends what was added during a run in the next, and nothing twice', async () => {
    const works = delivery()
    outbox.add(entry('order001'))
    const first = works.deliver(entry('order001'))
    outbox.add(entry('order002'))
    const results = await Promise.all([first, works.deliver(entry('order002'))])
    expect(results.map((result) => result.status)).toEqual(['accepted', 'accepted'])
    expect(sent.flat().sort()).toEqual(['order001', 'order002'])
  })

  it('gives up entries after thirty days', async () => {
    outbox.add(entry('order001', start - 30 * 864e5 - 1))
    await delivery().flush()
    expect(sent).toEqual([])
    expect(ids()).toEqual([])
  })
})
