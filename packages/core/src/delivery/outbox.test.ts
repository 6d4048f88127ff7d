import { beforeEach, describe, expect, it } from 'vitest'
import type { Entry } from './entry.ts'
import { createInbox } from './inbox.ts'
import { createOutbox } from './outbox.ts'

const order = (id: string, at: number): Entry => ({
  id,
  at,
  message: {
    type: 'conversion',
    orderId: id,
    amount: '49.90',
    currency: 'EUR',
    customer: { id: 'c1', email: 'sample@example.com' },
    customerToken: 'a.b.c',
  },
})
let allowed = true
const open = (storage: Storage | undefined = localStorage, shop = 'pk_demo') =>
  createOutbox(createInbox(shop, () => (allowed ? storage : undefined)))

beforeEach(() => {
  localStorage.clear()
  allowed = true
})

describe('the outbox', () => {
  it('hands entries to the next page, oldest first', () => {
    const page = open()
    page.add(order('order002', 2))
    page.add(order('order001', 1))
    expect(
      open()
        .all()
        .map((entry) => entry.id),
    ).toEqual(['order001', 'order002'])
  })

  it('keeps no e-mail address and no customer token on the device, but sends them from this page', () => {
    const page = open()
    page.add(order('order001', 1))
    expect(JSON.stringify(localStorage)).toContain('49.90')
    expect(JSON.stringify(localStorage)).not.toMatch(/sample@example\.com|a\.b\.c/)
    expect(page.all()[0]).toMatchObject({
      message: { customer: { email: 'sample@example.com' }, customerToken: 'a.b.c' },
    })
    expect(open().all()[0]).toMatchObject({ message: { customer: { id: 'c1' } } })
  })

  it('lets two tabs add and remove without losing each other’s entries', () => {
    const [one, two] = [open(), open()]
    one.add(order('order001', 1))
    two.add(order('order002', 2))
    one.remove('order001')
    expect(
      open()
        .all()
        .map((entry) => entry.id),
    ).toEqual(['order002'])
  })

  it('does not touch another shop’s entries on the same site', () => {
    open(localStorage, 'pk_other').add(order('order001', 1))
    expect(open().all()).toEqual([])
  })

  it('passes over what is not its own and cannot be read', () => {
    localStorage.setItem('goodword-outbox:pk_demo:x', '{')
    localStorage.setItem('goodword-outbox:pk_demo:y', 'null')
    localStorage.setItem('goodword-outbox:pk_demo:z', '{"id":"other","at":1,"message":{"type":"visit"}}')
    const page = open()
    page.add(order('order001', 1))
    expect(page.all()).toHaveLength(1)
  })

  it('lives in memory while nothing may be kept, and is written once that changes', () => {
    allowed = false
    const page = open()
    page.add(order('order001', 1))
    expect(localStorage).toHaveLength(0)
    expect(page.all()).toHaveLength(1)

    allowed = true
    page.settle()
    expect(open().all()).toHaveLength(1)
  })

  it('works with a full storage and with none', () => {
    const full = {
      setItem() {
        throw new DOMException('full', 'QuotaExceededError')
      },
      getItem: () => null,
      removeItem() {},
      clear() {},
      key: () => null,
      length: 0,
    }
    for (const storage of [full, undefined]) {
      const page = createOutbox(createInbox('pk_demo', () => storage))
      page.add(order('order001', 1))
      expect(page.all()).toHaveLength(1)
      page.remove('order001')
      expect(page.all()).toHaveLength(0)
    }
  })
})
