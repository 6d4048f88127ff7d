import { describe, expect, it } from 'vitest'
import { Lanes } from './lanes.ts'
import { repeatTransaction } from './repeat-transaction.ts'
import { TransactionConflictError } from './transaction-conflict.ts'

/** A transaction that meets another one so many times. */
function meeting(times: number, kind: 'order' | 'taken') {
  const cause = new Error('the database says so')
  const attempt = async () => {
    attempt.runs += 1
    if (attempt.runs <= times) throw new TransactionConflictError(kind, cause)
    return 'done'
  }
  attempt.runs = 0
  return attempt
}

describe('repeatTransaction', () => {
  it('repeats until it gets through', async () => {
    const attempt = meeting(6, 'order')
    expect(await repeatTransaction(new Lanes(4), attempt)).toBe('done')
    expect(attempt.runs).toBe(7)
  })

  it('gives up after a while, and says that the client may come again', async () => {
    const endless = repeatTransaction(new Lanes(4), meeting(1000, 'order'))
    await expect(endless).rejects.toMatchObject({ name: 'StoreUnavailableError' })
  })

  it('takes a key that stays taken for a mistake', async () => {
    await expect(repeatTransaction(new Lanes(4), meeting(1000, 'taken'))).rejects.toThrow(
      'the database says so',
    )
    expect(await repeatTransaction(new Lanes(4), meeting(1, 'taken'))).toBe('done')
  })

  it('repeats nothing that failed by itself', async () => {
    let runs = 0
    const failing = repeatTransaction(new Lanes(4), async () => {
      runs += 1
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(runs).toBe(1)
  })
})
