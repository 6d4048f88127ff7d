import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseConfirmations } from '../csv/parse-confirmations.ts'
import { type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { order, touch } from '../fixtures/messages.ts'
import { confirmFromCsv } from './confirm-from-csv.ts'

describe('parseConfirmations', () => {
  it('reads what spreadsheets write', () => {
    const paid = { line: 2, number: '1001', status: 'paid', money: { minor: 4990, currency: 'EUR' } }
    for (const text of [
      'order,amount,currency,status\n1001,49.90,EUR,paid\n',
      '\ufeffOrder;Amount;Currency;Status\r\n1001;49.90;eur;Completed\r\n',
      'status\tcurrency\tnote\tamount\torder\nPAID\tEUR\t"a ""b"""\t49.90\t1001',
      'order;amount;currency;status\n1001;49,90;EUR;paid\n',
      'order;amount;currency;status\n1001;49,9;EUR;paid\n',
    ]) {
      expect(parseConfirmations(text, 'EUR')).toEqual({ rows: [paid], errors: [] })
    }
  })

  it('guesses no amount: a comma before three digits may be one of thousands', () => {
    const text = 'order;amount;currency;status\n1001;1,234;EUR;paid\n1002;1.234,50;EUR;paid\n'
    const { rows, errors } = parseConfirmations(text, 'EUR')
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
    const { rows, errors } = parseConfirmations(text, 'EUR')
    const at = Date.UTC(2025, 2, 1, 8, 30)
    expect(rows.map(({ number, placedAt }) => [number, placedAt])).toEqual([
      ['1001', at],
      ['1002', at],
      ['1003', undefined],
    ])
    expect(errors.map(({ line, field }) => [line, field])).toEqual([
      [5, 'placedAt'],
      [6, 'placedAt'],
    ])
  })

  it('keeps good lines and names each bad one with its column', () => {
    const text = [
      'order,amount,currency,status',
      '1001,49.90,EUR,paid',
      ',1,EUR,paid',
      '1002,"1,500",EUR,paid',
      '1003,1,USD,paid',
      '1004,1,EUR,shipped',
      '1005,,EUR,paid',
      '1006,1,EUR',
      '1007,,EUR,refunded',
      '1008,,EUR,cancelled',
    ].join('\n')
    const { rows, errors } = parseConfirmations(text, 'EUR')
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
    expect(parseConfirmations(text, 'EUR')).toMatchObject({ rows: [], errors: [{ line: 1 }] })
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
    const lines = ['17', '18'].map((number) => `${number},49.90,EUR,paid,${placedAt}`)
    const list = ['order,amount,currency,status,placedAt', ...lines].join('\n')
    for (let count = 0; count < 2; count += 1) {
      expect(await confirmFromCsv(test.engine, test.shop, list)).toMatchObject({ paid: 2, errors: [] })
      expect(await earned(advocate)).toBe('10.00')
      expect(await earned(stranger)).toBe('0.00')
      expect(await test.rows('claims')).toHaveLength(5)
    }
  })

  it('confirms, cancels and refunds line by line, and again changes nothing', async () => {
    const { code, session } = await test.join()
    await test.send(...['1', '2', '3'].map((number) => order(number, [touch(code)], { amount: '100.00' })))
    const lines = [
      '1,100.00,EUR,paid',
      '2,100.00,EUR,paid',
      '3,100.00,EUR,paid',
      '2,,EUR,cancelled',
      '3,50.00,EUR,refunded',
      '9,,EUR,cancelled',
      '1,500.00,EUR,refunded',
    ]
    const report = {
      paid: 3,
      cancelled: 1,
      refunded: 1,
      errors: [
        { line: 7, field: 'order', message: 'is not known here' },
        { line: 8, field: 'amount', message: 'is more than the order came to' },
      ],
    }
    expect(await carryOut(...lines)).toEqual(report)
    expect((await test.invite(session)).totals.earned.amount).toBe('15.00')
    const before = await test.rows('decisions')
    expect(await carryOut(...lines)).toEqual(report)
    expect(await test.rows('decisions')).toEqual(before)
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
    expect(await test.rows('claims')).toEqual([])
  })
})
