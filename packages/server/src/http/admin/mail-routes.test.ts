import { AdminMailsSchema } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { jsonOf, problemOf, type TestShop, testShop } from '../../fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
  for (const name of ['first', 'second', 'third']) {
    await shop.join(`${name}@example.test`)
    shop.clock.now += 1000
  }
})
afterEach(() => shop.close())

const mails = async (query = '') =>
  v.parse(AdminMailsSchema, await jsonOf(shop.admin('GET', `/mails${query}`)))
const readers = async (query = '') => (await mails(query)).items.map(({ to }) => to?.split('@')[0])
const mark = (id: string | undefined, body: object) => shop.admin('PATCH', `/mails/${id}`, body)

describe('mails', () => {
  it('that wait come the oldest first, all of them the newest first', async () => {
    expect(await readers('?status=waiting')).toEqual(['first', 'second', 'third'])
    expect(await readers()).toEqual(['third', 'second', 'first'])
  })

  it('are worked through page by page while each is marked, none twice and none left out', async () => {
    const sent: (string | undefined)[] = []
    let query = '?status=waiting&limit=1'
    for (;;) {
      const { items, next } = await mails(query)
      for (const { id, to } of items) {
        sent.push(to?.split('@')[0])
        await mark(id, { status: 'sent' })
      }
      if (next === undefined) break
      query = `?status=waiting&limit=1&cursor=${next}`
    }
    expect(sent).toEqual(['first', 'second', 'third'])
    expect(await readers('?status=waiting')).toEqual([])
    expect(await readers('?status=sent')).toEqual(['third', 'second', 'first'])
  })

  it('are sent once, however often it is said', async () => {
    const [id] = (await mails('?status=waiting')).items.map((mail) => mail.id)
    const sentAt = shop.clock.now
    expect(await jsonOf(mark(id, { status: 'sent' }))).toMatchObject({ id, status: 'sent', sentAt })
    shop.clock.now += 60_000
    expect(await jsonOf(mark(id, { status: 'sent' }))).toMatchObject({ id, status: 'sent', sentAt })
  })

  it('that failed say why, and may be sent after all', async () => {
    const [id] = (await mails('?status=waiting')).items.map((mail) => mail.id)
    const failed = await jsonOf(mark(id, { status: 'failed', reason: ' mailbox full ' }))
    const failedAt = shop.clock.now
    expect(failed).toEqual({
      ...{ id, kind: 'join_confirmation', status: 'failed', reason: 'mailbox full' },
      ...{ createdAt: expect.any(Number), failedAt },
    })
    expect(await readers('?status=failed')).toEqual(['first'])
    await mark(id, { status: 'waiting' })
    expect(await readers('?status=waiting')).toEqual(['first', 'second', 'third'])
    const sent = await jsonOf(mark(id, { status: 'sent', reason: 'not kept' }))
    expect(sent).not.toHaveProperty('failedAt')
    expect(sent).not.toHaveProperty('reason')
  })

  it('that come back keep when they were sent', async () => {
    const [id] = (await mails('?status=waiting')).items.map((mail) => mail.id)
    const sentAt = shop.clock.now
    await mark(id, { status: 'sent' })
    shop.clock.now += 60_000
    expect(await jsonOf(mark(id, { status: 'failed' }))).toMatchObject({ sentAt, failedAt: sentAt + 60_000 })
  })

  it.each([
    [{ status: 'lost' }, 'status'],
    [{}, 'status'],
    [{ status: 'failed', reason: 'x'.repeat(501) }, 'reason'],
  ])('cannot become %j', async (body, field) => {
    const [id] = (await mails()).items.map((mail) => mail.id)
    const problem = await problemOf(await mark(id, body))
    expect(problem).toMatchObject({ code: 'field_invalid', errors: [{ field }] })
    expect((await mails('?status=waiting')).items).toHaveLength(3)
  })

  it('that nobody knows are not found', async () => {
    expect(await problemOf(await mark('unknown', { status: 'sent' }))).toMatchObject({ code: 'not_found' })
  })
})
