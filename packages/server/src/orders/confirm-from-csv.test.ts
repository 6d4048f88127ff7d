import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseConfirmations } from '../csv/parse-confirmations.ts'
import { type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { order, touch } from '../fixtures/messages.ts'
import { confirmFromCsv } from './confirm-from-csv.ts'

describe('parseConfirmations', () => {
  it('reads what spreadsheets write', () => {
    const money = { minor: 4990, currency: 'EUR' }
    const paid = { line: 2, number: '1001', status: 'paid', money, stated: {} }
    for (const text of [
      'order,amount,currency,status\n1001,49.90,EUR,paid\n',
      '\ufeffOrder;Amount;Currency;Status\r\n1001;49.90;eur;Completed\r\n',
      'status\tcurrency\tnote\tamount\torder\nPAID\tEUR\t"a ""b"""\t49.90\t1001',
      'order;amount;currency;status\n1001;49,90;EUR;paid\n',
      'order;amount;currency;status\n1001;49,9;EUR;paid\n',
    ]) {
      expect(parseConfirmations(text)).toEqual({ rows: [paid], errors: [] })
    }
  })

  it('guesses no amount: a comma before three digits may be one of thousands', () => {
    const text = 'order;amount;currency;status\n1001;1,234;EUR;paid\n1002;1.234,50;EUR;paid\n'
    const { rows, errors } = parseConfirmations(text)
    expect(rows).toEqual([])
    expect(errors.map(({ line, field }) => [line, field])).toEqual([
      [2, 'amount'],
      [3, 'amount'],
    ])
  })

  it('reads when orders were placed, where the file says it, and names each time that is none', () => {
    const text = [
      'order,amount,currency,status,placedAt',
      '1001,49.90,EUR,paid,2025-03-01T09:30:00+01:00',
      '1002,49.90,EUR,paid,1740817800000',
      '1003,49.90,EUR,paid,',
      '1004,49.90,EUR,paid,01/03/2025',
      '1005,,EUR,cancelled,2025-03-01T09:30:00',
    ].join('\n')
    const { rows, errors } = parseConfirmations(text)
    const at = Date.UTC(2025, 2, 1, 8, 30)
    expect(rows.map(({ number, stated }) => [number, stated.placedAt])).toEqual([
      ['1001', at],
      ['1002', at],
      ['1003', undefined],
    ])
    expect(errors.map(({ line, field }) => [line, field])).toEqual([
      [5, 'placedAt'],
      [6, 'placedAt'],
    ])
  })

  it('reads what else the shop knows of an order, a dash for none, and names each cell that is wrong', () => {
    const text = [
      'order,amount,currency,status,asOf,code,ref,coupons,customerId,email,proofs',
      '1,9,EUR,paid,2025-03-01T09:30:00Z,ANNA-7Q2,,SAVE10  FRIEND-5,77,a@example.test,wc_order_a cs_b',
      '2,9,EUR,paid,,-,-,-,-,-,',
      '3,9,EUR,paid,,,1~ANNA.whatsapp.m8x2k1c0.v1abcdefgh,,,,',
      '4,9,EUR,paid,,,made up,,,,',
      `5,9,EUR,paid,,${'A'.repeat(65)},,,,,`,
      `6,9,EUR,paid,,,,,${'7'.repeat(129)},,`,
      '7,9,EUR,paid,,,,a b c d e f g h i j k,,,',
    ].join('\n')
    const { rows, errors } = parseConfirmations(text)
    expect(rows.map(({ stated }) => stated)).toEqual([
      {
        ...{ asOf: Date.UTC(2025, 2, 1, 9, 30), code: 'ANNA-7Q2', coupons: ['SAVE10', 'FRIEND-5'] },
        ...{ customerId: '77', email: 'a@example.test', proofs: ['wc_order_a', 'cs_b'] },
      },
      { code: null, ref: null, coupons: [], customerId: null, email: null },
      { ref: '1~ANNA.whatsapp.m8x2k1c0.v1abcdefgh' },
    ])
    expect(errors).toEqual([
      { line: 5, field: 'ref', message: 'must be the value of the cookie goodword' },
      { line: 6, field: 'code', message: 'must be at most 64 characters' },
      { line: 7, field: 'customerId', message: 'must be at most 128 characters' },
      { line: 8, field: 'coupons', message: expect.any(String) },
    ])
  })

  it('keeps good lines and names each bad one with its column', () => {
    const text = [
      'order,amount,currency,status',
      '1001,49.90,EUR,paid',
      ',1,EUR,paid',
      '1002,"1,500",EUR,paid',
      '1003,1,XXX,paid',
      '1004,1,EUR,shipped',
      '1005,,EUR,paid',
      '1006,1,EUR',
      '1007,,EUR,refunded',
      '1008,,EUR,cancelled',
    ].join('\n')
    const { rows, errors } = parseConfirmations(text)
    expect(rows.map(({ number }) => number)).toEqual(['1001', '1007', '1008'])
    expect(errors.map(({ line, field }) => [line, field])).toEqual([
      [3, 'order'],
      [4, 'amount'],
      [5, 'currency'],
      [6, 'status'],
      [7, 'amount'],
      [8, undefined],
    ])
  })

  it.each(['', 'hello', 'a,b\n1,2', '"'])('says what the file %j lacks', (text) => {
    expect(parseConfirmations(text)).toMatchObject({ rows: [], errors: [{ line: 1 }] })
  })
})

describe('confirmFromCsv', () => {
  let test: EngineShop
  beforeEach(async () => {
    test = await engineShop({ holdDays: 0 })
  })
  afterEach(async () => {
    expect(await test.crooked()).toEqual([])
    await test.close()
  })

  const earned = async ({ session }: { session: string }) => (await test.invite(session)).totals.earned.amount
  const carryOut = (...lines: string[]) =>
    confirmFromCsv(test.engine, test.shop, ['order,amount,currency,status', ...lines].join('\n'))

  it('credits nobody who had guessed the order before it was placed, and the list again changes nothing', async () => {
    const [stranger, advocate] = [await test.join('stranger@example.test'), await test.join()]
    await test.send(...['17', '18'].map((number) => order(number, [touch(stranger.code)])))
    test.clock.now += 60 * 60_000
    const placedAt = new Date(test.clock.now).toISOString()
    await test.send(order('17', [touch(advocate.code)]))
    const lines = [`17,49.90,EUR,paid,${placedAt},${advocate.code}`, `18,49.90,EUR,paid,${placedAt},`]
    const list = ['order,amount,currency,status,placedAt,code', ...lines].join('\n')
    for (const news of [2, 0]) {
      const report = await confirmFromCsv(test.engine, test.shop, list)
      expect(report).toMatchObject({ paid: news, unchanged: 2 - news, errors: [] })
      expect(await earned(advocate)).toBe('10.00')
      expect(await earned(stranger)).toBe('0.00')
      expect(await test.rows('statements')).toHaveLength(2)
    }
  })

  it('confirms, cancels and refunds line by line, and again changes nothing', async () => {
    const { code, session } = await test.join()
    for (const number of ['1', '2', '3']) {
      await test.send(order(number, [touch(code)], { orderToken: await test.signed(number) }))
    }
    const lines = [
      '1,100.00,EUR,paid',
      '2,100.00,EUR,paid',
      '3,100.00,EUR,paid',
      '2,,EUR,cancelled',
      '3,50.00,EUR,refunded',
    ]
    const nothing = { paid: 0, cancelled: 0, refunded: 0, unchanged: 5, errors: [] }
    const report = { paid: 3, cancelled: 1, refunded: 1, unchanged: 0, errors: [] }
    expect(await carryOut(...lines)).toEqual(report)
    expect((await test.invite(session)).totals.earned.amount).toBe('15.00')
    const before = await test.rows('decisions')
    expect(await carryOut(...lines)).toEqual(nothing)
    // It does not matter which end of the list is the newest.
    expect(await carryOut(...lines.toReversed())).toEqual(nothing)
    expect(await test.rows('decisions')).toEqual(before)
  })

  it('gives the same books from either end of a list', async () => {
    const lines = ['4,100.00,EUR,paid', '4,30.00,EUR,refunded', '5,100.00,EUR,paid', '5,,EUR,cancelled']
    await carryOut(...lines)
    const renamed = lines.toReversed().map((line) => line.replace(/^./, (digit) => String(Number(digit) + 2)))
    await carryOut(...renamed)
    const found = await test.rows('orders')
    const facts = found.map(({ number, minor, refunded, cancelled_at }) => [
      ...[Number(number), Number(minor), Number(refunded)],
      cancelled_at !== null,
    ])
    expect(facts.toSorted()).toEqual([
      [4, 10_000, 3000, false],
      [5, 10_000, 0, true],
      [6, 10_000, 3000, false],
      [7, 10_000, 0, true],
    ])
  })

  it('keeps what it says of orders that nobody has spoken of, and counts too much sent back as all of it', async () => {
    const { code, session } = await test.join()
    expect(await carryOut('9,,EUR,cancelled', '8,500.00,EUR,refunded')).toMatchObject({ errors: [] })
    for (const number of ['8', '9']) {
      await test.send(order(number, [touch(code)], { orderToken: await test.signed(number) }))
    }
    expect((await test.invite(session)).totals).toMatchObject({
      ...{ waiting: { amount: '0.00' }, earned: { amount: '0.00' } },
    })
  })

  it('may say what kind of conversion each is', async () => {
    const list = [
      'order,amount,currency,status,Kind',
      '1,9.00,EUR,paid,Booking',
      '2,9.00,EUR,paid,',
      '3,9.00,EUR,paid,gift',
    ]
    expect(await confirmFromCsv(test.engine, test.shop, list.join('\n'))).toMatchObject({
      paid: 2,
      errors: [{ line: 4, field: 'kind', message: 'must be one of order, signup, booking, lead' }],
    })
    expect((await test.rows('orders')).map(({ number, kind }) => [number, kind]).toSorted()).toEqual([
      ['1', 'booking'],
      ['2', 'order'],
    ])
  })

  it('is only read where it is a check', async () => {
    const file = 'order,amount,currency,status\n1001,49.90,EUR,paid\n1002,x,EUR,paid\n'
    const report = await confirmFromCsv(test.engine, test.shop, file, true)
    expect(report).toMatchObject({ paid: 1, errors: [{ line: 3, field: 'amount' }] })
    expect(await test.rows('statements')).toEqual([])
  })
})
