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
const told = vi.fn()
let outbox: ReturnType<typeof createOutbox>
const accept = (ids: string[]) => ({ answers: ids.map((id): Answer => ({ id, status: 'accepted' })) })
const ids = () => outbox.all().map((entry) => entry.id)

const delivery = (seal = () => {}) =>
  createDelivery({
    shop: 'pk_demo',
    outbox,
    now: Date.now,
    seal,
    toMessage,
    keep: () => undefined,
    exclusive: async (work) => {
      await work()
      return true
    },
    problem: told,
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
  told.mockReset()
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
    expect(told).toHaveBeenCalledTimes(1)
  })

  it('sends again what the server could not take for now, the rest of its batch taken, with growing pauses', async () => {
    let busy = true
    network = async (ids) => ({
      answers: ids.map(
        (id): Answer =>
          busy && id === 'order001'
            ? { id, status: 'rejected', problem: problem('rate_limited') }
            : { id, status: 'accepted' },
      ),
    })
    outbox.add(entry('order001'))
    outbox.add(entry('order002'))
    expect(await delivery().deliver(entry('order001'))).toEqual({ status: 'queued' })
    expect(ids()).toEqual(['order001'])
    expect(told).not.toHaveBeenCalled()

    // 10 s, then 20 s.
    await vi.advanceTimersByTimeAsync(29_999)
    expect(sent).toEqual([['order001', 'order002'], ['order001']])
    busy = false
    await vi.advanceTimersByTimeAsync(1)
    expect(sent).toHaveLength(3)
    expect(ids()).toEqual([])
    await vi.advanceTimersByTimeAsync(60 * 60_000)
    expect(sent).toHaveLength(3)
  })

  it('tells of an order whose token is wrong, which is taken as unsigned, and does not send it again', async () => {
    const wrong = problem('order_token_invalid', 'placedAt is missing')
    network = async (ids) => ({
      answers: ids.map((id): Answer => ({ id, status: 'accepted', problem: wrong })),
    })
    outbox.add(entry('order001'))
    expect(await delivery().deliver(entry('order001'))).toEqual({
      id: 'order001',
      status: 'accepted',
      problem: wrong,
    })
    expect(told.mock.calls).toEqual([[expect.stringContaining('placedAt is missing'), wrong, false]])
    expect(ids()).toEqual([])
    await vi.advanceTimersByTimeAsync(60 * 60_000)
    expect(sent).toHaveLength(1)
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
    expect(told).toHaveBeenCalledTimes(2)
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
    expect(told).not.toHaveBeenCalled()

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

  it('waits for proofs, and sends no order that came after it had looked at what waits', async () => {
    const inbox = createInbox('pk_demo', () => undefined)
    outbox = createOutbox(inbox)
    let looked: string[] = []
    let hashed = (_: string[]) => {}
    outbox.add(entry('order000'))
    inbox.prove('order000', new Promise((resolve) => (hashed = resolve)))
    const flushed = delivery(() => {
      looked = ids()
    }).flush()
    await vi.advanceTimersByTimeAsync(100)
    expect(sent).toEqual([])
    hashed(['0'.repeat(64)])
    // Others come at every moment from now on.
    for (let number = 1; number < 20; number++) {
      await Promise.resolve()
      outbox.add(entry(`order${String(number).padStart(3, '0')}`))
    }
    await flushed
    expect(sent).toEqual([looked])
    expect(looked).toContain('order000')
    expect(looked.length).toBeLessThan(20)
  })

  it('gives up entries after thirty days', async () => {
    outbox.add(entry('order001', start - 30 * 864e5 - 1))
    await delivery().flush()
    expect(sent).toEqual([])
    expect(ids()).toEqual([])
  })
})
