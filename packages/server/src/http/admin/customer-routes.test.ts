import { AdminCustomersSchema, ImportedSchema } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { jsonOf, problemOf, type TestShop, testShop } from '../../fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

const customers = async (query = '') =>
  v.parse(AdminCustomersSchema, await jsonOf(shop.admin('GET', `/customers${query}`)))

describe('customers', () => {
  const CSV = [
    '\u{feff}customerId,email,name,kind',
    'c-1,one@example.test,One,existing',
    'c-2,not-an-address,Two,existing',
    ',,Nobody,existing',
    ',three@example.test,"Three, the third",prospective',
    'c-4,four@example.test,Four,maybe',
  ].join('\r\n')

  it('come from a table: good rows are kept, bad ones are told by line and column', async () => {
    const imported = v.parse(ImportedSchema, await jsonOf(shop.admin('POST', '/customers/import', CSV)))
    expect(imported.kept).toBe(2)
    expect(imported.errors.map(({ line, field }) => [line, field])).toEqual([
      [3, 'email'],
      [4, 'customerId'],
      [6, 'kind'],
    ])
    expect((await customers()).items).toMatchObject([
      { email: 'three@example.test', name: 'Three, the third', kind: 'prospective' },
      { customerId: 'c-1', email: 'one@example.test', kind: 'existing' },
    ])
  })

  it('come from a table that has columns of its own, too', async () => {
    const table = 'note,customerId,toString\nregular,c-1,x\n'
    const imported = v.parse(ImportedSchema, await jsonOf(shop.admin('POST', '/customers/import', table)))
    expect(imported).toMatchObject({ kept: 1, errors: [] })
  })

  it('imported again are changed, not doubled', async () => {
    await shop.admin('POST', '/customers/import', CSV)
    await shop.admin(
      'POST',
      '/customers/import',
      'customerId;email\nc-1;ONE@example.test\nc-9;three@example.test\n',
    )
    const { items } = await customers()
    expect(items.map(({ customerId, email }) => [customerId, email])).toEqual([
      ['c-9', 'three@example.test'],
      ['c-1', 'ONE@example.test'],
    ])
  })

  it('whose number and address were two rows become one', async () => {
    await shop.admin('POST', '/customers', { customerId: 'c-1' })
    await shop.admin('POST', '/customers', { email: 'one@example.test' })
    await shop.admin('POST', '/customers', { customerId: 'c-1', email: 'one@example.test' })
    expect((await customers()).items).toMatchObject([{ customerId: 'c-1', email: 'one@example.test' }])
  })

  it('leave as a table that no spreadsheet takes for formulas', async () => {
    await shop.admin('POST', '/customers', { customerId: '=1+1', name: 'Quote "x", comma' })
    const answer = await shop.admin('GET', '/customers/export')
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect(await answer.text()).toBe(
      'customerId,email,name,kind\r\n\'=1+1,,"Quote ""x"", comma",existing\r\n',
    )
  })

  it('more than fit in one piece come and go in pieces', async () => {
    const rows = Array.from({ length: 1200 }, (_, index) => `c-${index},c${index}@example.test`)
    const imported = await jsonOf(
      shop.admin('POST', '/customers/import', `customerId,email\n${rows.join('\n')}`),
    )
    expect(imported).toEqual({ kept: 1200, errors: [], moreErrors: 0 })
    const text = await (await shop.admin('GET', '/customers/export')).text()
    expect(new Set(text.trim().split('\r\n')).size).toBe(1201)
  }, 120_000)

  it.each([
    ['nothing at all', '', 0, 0],
    ['a header alone', 'customerId,email\n', 0, 0],
    ['an open quote', 'customerId\n"c-1\n', 0, 1],
    ['columns that mean nothing', 'a,b\n1,2\n', 0, 1],
  ])('from %s are none', async (_what, text, kept, bad) => {
    const imported = v.parse(ImportedSchema, await jsonOf(shop.admin('POST', '/customers/import', text)))
    expect([imported.kept, imported.errors.length]).toEqual([kept, bad])
  })

  it('are only looked at where the import is a check', async () => {
    const imported = v.parse(
      ImportedSchema,
      await jsonOf(shop.admin('POST', '/customers/import?check=yes', CSV)),
    )
    expect([imported.kept, imported.errors.length]).toEqual([2, 3])
    expect((await customers()).items).toEqual([])
    const problem = await problemOf(await shop.admin('POST', '/customers/import?check=perhaps', CSV))
    expect(problem).toMatchObject({ code: 'field_invalid', errors: [{ field: 'check' }] })
  })

  it('are existing by the shop’s list, or by an order that it confirmed', async () => {
    const look = (who: object) => jsonOf(shop.admin('POST', '/customers/lookup', who))
    await shop.admin('POST', '/customers', { customerId: 'c-1', email: 'one@example.test' })
    await shop.admin('POST', '/customers', { customerId: 'c-2', kind: 'prospective' })
    const customer = { id: 'c-2', email: 'two@example.test' }
    expect(await look({ email: 'One+x@example.test' })).toMatchObject({
      ...{ boughtBefore: true, customer: { customerId: 'c-1', kind: 'existing' } },
    })
    expect(await look({ customerId: 'c-2' })).toMatchObject({ boughtBefore: false })
    await shop.admin('POST', '/conversions/1001/confirm', { amount: '49.90', customer })
    expect(await look({ customerId: 'c-2' })).toMatchObject({
      ...{ boughtBefore: true, customer: { kind: 'prospective' } },
    })
    expect(await look({ email: 'two@example.test' })).toEqual({ boughtBefore: true })
    expect(await look({ email: 'nobody@example.test' })).toEqual({ boughtBefore: false })
  })

  it('can be removed', async () => {
    await shop.admin('POST', '/customers', { customerId: 'c-1' })
    const id = (await customers()).items[0]?.id
    expect((await shop.admin('DELETE', `/customers/${id}`)).status).toBe(200)
    expect(await problemOf(await shop.admin('DELETE', `/customers/${id}`))).toMatchObject({
      code: 'not_found',
    })
  })
})
