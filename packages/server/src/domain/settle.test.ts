import { describe, expect, it } from 'vitest'
import { EUR, worth } from '../fixtures/decision-case.ts'
import type { Decision } from './decision.ts'
import type { Reward } from './reward.ts'
import { settle } from './settle.ts'

function decision(
  advocateId: string | undefined,
  status: Decision['status'],
  releaseAt?: number,
  more: Partial<Decision> = {},
): Decision {
  const code = { code: 'CODE', channel: undefined, visit: 'visit', coupon: undefined }
  return {
    credit: advocateId ? { advocateId, ...code } : undefined,
    rewards: advocateId ? [{ side: 'advocate', ...worth(1000) }] : [],
    status,
    releaseAt,
    confirmed: true,
    review: false,
    cause: undefined,
    moot: undefined,
    kind: 'order',
    money: EUR(4990),
    reclaims: false,
    concerns: advocateId,
    reasons: [],
    ...more,
  }
}

function reward(advocateId: string, status: Reward['status'], releaseAt?: number): Reward {
  return { id: `reward-${advocateId}`, side: 'advocate', advocateId, ...worth(1000), status, releaseAt }
}

const accounts = (settlement: ReturnType<typeof settle>) =>
  settlement.ledger.map((entries) => entries.map(({ account, money: { minor } }) => [account, minor]))

describe('settle', () => {
  it('makes a reward and moves its sum from the programme to the advocate', () => {
    const made = settle('o', [], decision('anna', 'held'))
    expect(made.added).toMatchObject([{ advocateId: 'anna', status: 'held' }])
    expect(accounts(made)).toEqual([
      [
        ['programme', -1000],
        ['advocate/anna/waiting', 1000],
      ],
    ])
  })

  it('changes nothing when nothing changed', () => {
    const made = settle('o', [reward('anna', 'held', 5)], decision('anna', 'held', 5))
    expect(made).toEqual({ added: [], changed: [], ledger: [], cost: 1000, advocateCost: 1000 })
  })

  it('only notes the date when a held reward gets one', () => {
    const made = settle('o', [reward('anna', 'held')], decision('anna', 'held', 5))
    expect(made.changed).toMatchObject([{ from: 'held', reward: { releaseAt: 5 } }])
    expect(made.ledger).toEqual([])
  })

  it('releases a held reward', () => {
    const made = settle('o', [reward('anna', 'held', 5)], decision('anna', 'approved', 5))
    expect(made.changed).toMatchObject([{ from: 'held', reward: { status: 'approved' } }])
    expect(accounts(made)).toEqual([
      [
        ['advocate/anna/waiting', -1000],
        ['advocate/anna/earned', 1000],
      ],
    ])
  })

  it('gives back what another advocate turns out to have earned', () => {
    const made = settle('o', [reward('anna', 'held')], decision('ben', 'held'))
    expect(made.added).toMatchObject([{ advocateId: 'ben' }])
    expect(made.changed).toMatchObject([{ from: 'held', reward: { advocateId: 'anna', status: 'reversed' } }])
    expect(accounts(made)).toContainEqual([
      ['advocate/anna/waiting', -1000],
      ['programme', 1000],
    ])
  })

  it.each(['issued', 'redeemed', 'refused', 'reversed'] as const)(
    'never touches a reward that is %s',
    (status) => {
      expect(settle('o', [reward('anna', status)], decision(undefined, 'refused')).changed).toEqual([])
    },
  )

  it('gives a reward that is released the day on which it is, also where it waited without one', () => {
    const { changed } = settle('o', [reward('anna', 'held')], decision('anna', 'approved', 7))
    expect(changed).toMatchObject([{ reward: { status: 'approved', releaseAt: 7 } }])
  })

  it('lets a released reward wait again when its order does, in the books too', () => {
    const made = settle('o', [reward('anna', 'approved', 5)], decision('anna', 'held'))
    expect(made.changed).toMatchObject([
      { from: 'approved', reward: { status: 'held', releaseAt: undefined } },
    ])
    expect(accounts(made)).toEqual([
      [
        ['advocate/anna/earned', -1000],
        ['advocate/anna/waiting', 1000],
      ],
    ])
  })

  it('leaves no reward released, for either side, whose order waits for a person', () => {
    const waiting = decision('anna', 'held', undefined, { review: true, cause: 'competing' })
    const friends = { side: 'friend', ...worth(500) } as const
    const both = { ...waiting, rewards: [...waiting.rewards, friends] }
    const standing: Reward[] = [
      reward('anna', 'approved', 5),
      { id: 'friend', advocateId: undefined, ...friends, status: 'approved', releaseAt: 5 },
    ]
    const statuses = settle('o', standing, both).changed.map(({ reward: { id, status } }) => [id, status])
    expect(statuses).toEqual([
      ['reward-anna', 'held'],
      ['friend', 'held'],
    ])
    // Several are named, so there is nobody to hold it for: nothing stays with anybody.
    const nobody = { ...waiting, credit: undefined, rewards: [] }
    expect(settle('o', standing, nobody).changed.map(({ reward: { status } }) => status)).toEqual([
      'reversed',
      'reversed',
    ])
  })

  it('writes transactions that sum to zero', () => {
    for (const standing of [[], [reward('anna', 'held')], [reward('anna', 'approved')]]) {
      for (const next of [
        decision('ben', 'approved', 1),
        decision('anna', 'approved', 1),
        decision(undefined, 'refused'),
      ]) {
        for (const entries of settle('o', standing, next).ledger) {
          expect(entries.reduce((sum, entry) => sum + entry.money.minor, 0)).toBe(0)
        }
      }
    }
  })
})
